import type { InputHTMLAttributes } from 'react';

import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

type Extra = Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'inputMode' | 'list' | 'maxLength' | 'autoFocus' | 'dir'>;

/** One line of text: also email, telephone, number (as typed) and `type="date"`. */
export function TextField<V extends FormValues>({ form, name, label, hint, optional, type = 'text', ...extra }: FieldProps<V> & Extra) {
  const { ties, wrong } = useField({ form, name, label, hint });
  // Addresses read from left to right in every language.
  const value = String(form.values[name] ?? '');
  const own = value === '' ? undefined : 'auto';
  const dir = type === 'email' || type === 'url' || type === 'tel' ? 'ltr' : own;
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <input
        className={`usa-input${type === 'date' ? ' cw-short' : ''}`} type={type} dir={dir} {...extra} {...ties}
        value={value} onChange={(event) => form.set(name, event.target.value as V[typeof name])}
      />
    </FieldFrame>
  );
}
