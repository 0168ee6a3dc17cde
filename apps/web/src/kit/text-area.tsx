import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

/** Several lines of text; grows with what is typed where the browser can. */
export function TextArea<V extends FormValues>({ form, name, label, hint, optional, rows = 4 }: FieldProps<V> & { rows?: number }) {
  const { ties, wrong } = useField({ form, name, label, hint });
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <textarea
        className="usa-textarea" rows={rows} dir="auto" {...ties}
        value={String(form.values[name] ?? '')} onChange={(event) => form.set(name, event.target.value as V[typeof name])}
      />
    </FieldFrame>
  );
}
