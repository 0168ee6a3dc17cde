import { useMessages } from '#libs/ui';

import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** One of many; for up to six use Choices. Begins empty unless a value is set, so that nothing is chosen by accident. */
export function SelectField<V extends FormValues>({ form, name, label, hint, optional, options }: FieldProps<V> & { options: readonly Option[] }) {
  const { t } = useMessages();
  const { ties, wrong } = useField({ form, name, label, hint });
  const value = String(form.values[name] ?? '');
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <select className="usa-select" {...ties} value={value} onChange={(event) => form.set(name, event.target.value as V[typeof name])}>
        {value === '' || optional === true ? <option value="">{optional === true ? t('forms.none') : t('app.choose')}</option> : null}
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </FieldFrame>
  );
}
