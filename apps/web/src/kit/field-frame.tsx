import { useEffect, type ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { faultWords, nameOf } from './fault-words.js';
import type { FormState, FormValues } from './use-form.js';

/** Common to all fields of a form. */
export interface FieldProps<V extends FormValues> {
  readonly form: FormState<V>;
  /** The key in the values, and in what is sent. */
  readonly name: keyof V & string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
}

export function fieldId<V extends FormValues>(form: FormState<V>, name: string): string {
  return `${form.id}-${name}`.replaceAll(/[^\w-]/g, '-');
}

/** What the field's own element needs: id, name, and the ties to hint and fault. */
export interface FieldTies {
  readonly id: string;
  readonly name: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** Ties and fault of one field. */
export function useField<V extends FormValues>({ form, name, label, hint }: FieldProps<V>): { ties: FieldTies; wrong: string | undefined } {
  const messages = useMessages();
  const { labels } = form;
  useEffect(() => {
    const known = labels.current;
    known.set(name, label);
    return () => void known.delete(name);
  }, [labels, name, label]);
  const fault = form.problem?.fields.find((one) => nameOf(one) === name || nameOf(one).startsWith(`${name}.`));
  const wrong = fault === undefined ? undefined : faultWords(fault.rule, label, form.values[name], messages);
  const id = fieldId(form, name);
  const described = [hint === undefined ? '' : `${id}-hint`, wrong === undefined ? '' : `${id}-wrong`].filter(Boolean).join(' ');
  return {
    ties: { id, name, ...(described === '' ? {} : { 'aria-describedby': described }), ...(wrong === undefined ? {} : { 'aria-invalid': true as const }) },
    wrong,
  };
}

interface FrameProps {
  readonly ties: FieldTies;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly wrong: string | undefined;
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
}

/** Label, hint, what is wrong, and the element itself. */
export function FieldFrame({ ties, label, hint, wrong, optional, children }: FrameProps) {
  return (
    <div className={wrong === undefined ? 'usa-form-group' : 'usa-form-group usa-form-group--error'}>
      <label className="usa-label" htmlFor={ties.id}>{label}<Optional optional={optional} /></label>
      <FieldNotes id={ties.id} hint={hint} wrong={wrong} />
      {children}
    </div>
  );
}

/** Most fields are needed; the others say so. */
export function Optional({ optional }: { optional?: boolean | undefined }) {
  const { t } = useMessages();
  return optional === true ? <span className="usa-hint"> ({t('forms.optional')})</span> : null;
}

export function FieldNotes({ id, hint, wrong }: { id: string; hint?: string | undefined; wrong: string | undefined }) {
  return (
    <>
      {hint === undefined ? null : <span className="usa-hint cw-block" id={`${id}-hint`}>{hint}</span>}
      {wrong === undefined ? null : <span className="usa-error-message" id={`${id}-wrong`}>{wrong}</span>}
    </>
  );
}
