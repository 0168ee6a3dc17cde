import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea<V extends FormValues>({ form, name, label, hint, optional, rows = 4 }: FieldProps<V> & { rows?: number }) {
  const { ties, wrong } = useField({ form, name, label, hint });
  const value = String(form.values[name] ?? '');
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <textarea
        className="usa-textarea" rows={rows} dir={value === '' ? undefined : 'auto'} {...ties}
        value={value} onChange={(event) => form.set(name, event.target.value as V[typeof name])}
      />
    </FieldFrame>
  );
}
