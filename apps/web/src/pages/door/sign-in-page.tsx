import { Link, Navigate, useLocation, useSearchParams } from 'react-router';
import { useMessages } from '#libs/ui';

import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { SignInForm } from '../../session/sign-in-form.js';
import { useSession } from '../../session/session-provider.js';

/** The way in for people who work on a plan. */
export default function SignInPage() {
  const { t } = useMessages();
  const { session } = useSession();
  const [params] = useSearchParams();
  const state = useLocation().state as { left?: boolean; changed?: boolean } | null;
  if (session != null) return <Navigate to={ownPath(params.get('next'))} replace />;
  return (
    <>
      <PageHeading title={t('signin.title')} lead={t('signin.lead')} />
      {state?.left === true ? <Notice><p>{t('signin.signedOut')}</p></Notice> : null}
      {state?.changed === true ? <Notice><p>{t('signin.resetDone')}</p></Notice> : null}
      <SignInForm />
      <p><Link to="/forgot-password">{t('signin.forgot')}</Link></p>
      <p className="cw-quiet">{t('signin.noLead')}</p>
      <p><Link to="/start">{t('demo.startOwn')}</Link></p>
    </>
  );
}

/** Only a path of this app: an address from elsewhere must not lead out of it. */
function ownPath(next: string | null): string {
  return next !== null && /^\/(?![/\\])/.test(next) ? next : '/';
}
