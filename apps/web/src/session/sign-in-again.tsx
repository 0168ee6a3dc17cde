import { useEffect, useRef } from 'react';
import { useMessages } from '#libs/ui';

import { useSession } from './session-provider.js';
import { SignInForm } from './sign-in-form.js';

/** Over the page when the session has ended: the page stays as it is, with everything typed. */
export function SignInAgain() {
  const { t } = useMessages();
  const { session, expired } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (expired) dialog.current?.showModal();
  }, [expired]);
  if (!expired || session == null) return null;
  return (
    <dialog ref={dialog} className="cw-dialog" aria-labelledby="again-title" onCancel={(event) => event.preventDefault()}>
      <h2 id="again-title">{t('signin.title')}</h2>
      <p>{t('signin.ended')}</p>
      <SignInForm email={session.account.email} />
    </dialog>
  );
}
