import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '#libs/ui';

interface ConfirmProps {
  /** What exactly will happen, to whom. */
  readonly children: ReactNode;
  /** The word to type, in the language of the page. */
  readonly word: string;
  readonly button: string;
  readonly busy?: boolean;
  readonly confirmed: () => void;
}

/** Only for what cannot be undone (publish, destroy): says what will happen and asks for a typed word. */
export function ConfirmWord({ children, word, button, busy = false, confirmed }: ConfirmProps) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState('');
  const fits = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <form className="cw-confirm" onSubmit={(event) => { event.preventDefault(); if (fits && !busy) confirmed(); }}>
      {children}
      <label className="usa-label" htmlFor={id}>{t('forms.typeToConfirm', { word })}</label>
      <input className="usa-input cw-short" id={id} value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
      <div className="cp-actions"><button type="submit" className="usa-button" aria-disabled={!fits || busy}>{busy ? t('forms.saving') : button}</button></div>
    </form>
  );
}
