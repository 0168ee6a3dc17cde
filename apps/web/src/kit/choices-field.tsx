import { FieldNotes, Optional, useField, type FieldProps } from './field-frame.js';
import type { Option } from './select-field.js';
import type { FormValues } from './use-form.js';

/** One of a few, or several of a few when the value is a list. */
export function ChoicesField<V extends FormValues>({ form, name, label, hint, optional, options }: FieldProps<V> & { options: readonly Option[] }) {
  const { ties, wrong } = useField({ form, name, label, hint });
  const value = form.values[name];
  const many = Array.isArray(value);
  const chosen = (option: string) => (many ? (value as readonly string[]).includes(option) : value === option);
  const press = (option: string) => form.set(name, (many ? toggled(value as readonly string[], option) : option) as V[typeof name]);
  const kind = many ? 'checkbox' : 'radio';
  return (
    <fieldset className={`usa-fieldset usa-form-group${wrong === undefined ? '' : ' usa-form-group--error'}`} aria-describedby={ties['aria-describedby']}>
      <legend className="usa-legend">{label}<Optional optional={optional} /></legend>
      <FieldNotes id={ties.id} hint={hint} wrong={wrong} />
      {options.map((option, at) => {
        const id = at === 0 ? ties.id : `${ties.id}-${option.value}`;
        return (
          <div key={option.value} className={`usa-${kind}`}>
            <input className={`usa-${kind}__input`} type={kind} id={id} name={ties.id} checked={chosen(option.value)} onChange={() => press(option.value)} />
            <label className={`usa-${kind}__label`} htmlFor={id}>
              <bdi>{option.label}</bdi>{option.hint === undefined ? null : <span className={`usa-${kind}__label-description`}>{option.hint}</span>}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

function toggled(list: readonly string[], option: string): string[] {
  return list.includes(option) ? list.filter((one) => one !== option) : [...list, option];
}
