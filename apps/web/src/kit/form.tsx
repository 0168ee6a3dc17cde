import { useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '#libs/ui';

import { FormFaults } from './form-faults.js';
import { SideBySide } from './side-by-side.js';
import type { FormState, FormValues } from './use-form.js';

interface FormProps<V extends FormValues> {
  readonly form: FormState<V>;
  /** The verb on the one filled button. */
  readonly button: string;
  /** Quiet choices beside the button: links, other buttons. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** Fields, what is wrong with them, and one filled button. Nothing typed is lost, whatever the answer. */
export function Form<V extends FormValues>({ form, button, beside, children }: FormProps<V>) {
  const { t } = useMessages();
  const faults = useRef<HTMLDivElement>(null);
  const { problem } = form;
  // The dialog over the page says it; once signed in again, the button is simply pressed again.
  const endedOnly = problem?.kind === 'unauthenticated' && !problem.code.startsWith('identity.sign-in');
  useEffect(() => {
    if (problem !== null && problem.kind !== 'unauthenticated') faults.current?.focus();
  }, [problem]);
  return (
    <form className="cw-form" noValidate onSubmit={(event) => { event.preventDefault(); form.press(); }}>
      {form.restored ? <Restored startOver={form.startOver} /> : null}
      {problem === null || endedOnly ? null : <FormFaults ref={faults} form={form} problem={problem} />}
      {problem?.kind === 'stale' ? <SideBySide form={form} problem={problem} /> : null}
      {children}
      <div className="cp-actions">
        <button type="submit" className="usa-button" aria-disabled={form.busy}>{form.busy ? t('forms.saving') : button}</button>
        {beside}
      </div>
    </form>
  );
}

function Restored({ startOver }: { startOver: () => void }) {
  const { t } = useMessages();
  return (
    <p className="cw-quiet">
      {t('app.draft.restored')} <button type="button" className="usa-button usa-button--unstyled" onClick={startOver}>{t('app.draft.clear')}</button>
    </p>
  );
}
