import type { ReactNode } from 'react';
import { useMessages } from '#libs/ui';

/** A link that has ended: expiry never counts as no update, and a fresh one is one press away. */
export function EndedLink({ token, sent }: { readonly token: string; readonly sent: boolean }) {
  const { t, lang } = useMessages();
  if (sent) return <Plain title={t('link.endedTitle')}><p>{t('link.freshSent')}</p></Plain>;
  return (
    <Plain title={t('link.endedTitle')}>
      <p>{t('link.endedLead')}</p>
      <form method="post" action={`/l/${token}/fresh`}>
        <input type="hidden" name="lang" value={lang} />
        <p className="cp-actions"><button className="cp-button" type="submit">{t('link.fresh')}</button></p>
      </form>
    </Plain>
  );
}

export function UnknownLink() {
  const { t } = useMessages();
  return <Plain title={t('link.unknownTitle')}><p>{t('link.unknownLead')}</p></Plain>;
}

/** Everything behind the link has been handed off or is done. */
export function NothingOpen() {
  const { t } = useMessages();
  return <Plain title={t('implementation.page.nothingOpen')}><p>{t('link.allDone')}</p></Plain>;
}

/** One thing that was done by a press. */
export function Said({ text, children }: { readonly text: string; readonly children?: ReactNode }) {
  return <div className="cp-notice"><p>{text}</p>{children}</div>;
}

function Plain({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return <><h1>{title}</h1>{children}</>;
}
