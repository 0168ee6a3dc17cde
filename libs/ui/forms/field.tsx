import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';

import { useMessages } from '../messages/messages-context.js';

interface FieldProps {
  /** Name and id; what the server reads. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong, one sentence. */
  readonly wrong?: string | undefined;
  readonly optional?: boolean | undefined;
}

/** One line of text, a date or an email. Further attributes go to the input. */
export function TextField({ name, label, hint, wrong, optional, ...input }: FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, 'name'>) {
  return (
    <FieldFrame {...{ name, label, hint, wrong, optional }}>
      <input type="text" {...input} id={name} name={name} {...described(name, hint, wrong)} />
    </FieldFrame>
  );
}

/** Several lines of text. */
export function TextArea({ name, label, hint, wrong, optional, ...area }: FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>) {
  return (
    <FieldFrame {...{ name, label, hint, wrong, optional }}>
      <textarea rows={4} {...area} id={name} name={name} {...described(name, hint, wrong)} />
    </FieldFrame>
  );
}

function FieldFrame({ name, label, hint, wrong, optional, children }: FieldProps & { children: ReactNode }) {
  const { t } = useMessages();
  return (
    <div className="cp-field">
      <label htmlFor={name}>{label}{optional === true ? <span className="cp-optional"> ({t('forms.optional')})</span> : null}</label>
      {hint === undefined ? null : <p className="cp-hint" id={`${name}-hint`}>{hint}</p>}
      {wrong === undefined ? null : <p className="cp-wrong" id={`${name}-wrong`}>{wrong}</p>}
      {children}
    </div>
  );
}

/** Ties hint and fault to the field, so that they are read with it. */
export function described(name: string, hint?: string, wrong?: string) {
  const ids = [hint === undefined ? '' : `${name}-hint`, wrong === undefined ? '' : `${name}-wrong`].filter(Boolean).join(' ');
  return { ...(ids === '' ? {} : { 'aria-describedby': ids }), ...(wrong === undefined ? {} : { 'aria-invalid': true as const }) };
}
