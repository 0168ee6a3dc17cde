import { FieldNotes, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

/** Yes or no by one box. */
export function CheckField<V extends FormValues>({ form, name, label, hint }: FieldProps<V>) {
  const { ties, wrong } = useField({ form, name, label, hint });
  return (
    <div className="usa-checkbox usa-form-group">
      <input className="usa-checkbox__input" type="checkbox" {...ties} checked={form.values[name] === true} onChange={(event) => form.set(name, event.target.checked as V[typeof name])} />
      <label className="usa-checkbox__label" htmlFor={ties.id}>{label}</label>
      <FieldNotes id={ties.id} hint={hint} wrong={wrong} />
    </div>
  );
}
