import { useMessages } from '#libs/ui';

import { useSession } from '../session/session-provider.js';

/** Only in the demo city: whose seat, its mailbox, and its clock. */
export function DemoBar() {
  const { t } = useMessages();
  const { session } = useSession();
  return (
    <aside className="cp-demo" aria-label={t('demo.bar')}>
      <div className="cp-wrap">
        <p>{t('demo.barSeat', { seat: session?.account.email ?? '' })}</p>
        <a href="/demo">{t('demo.barChange')}</a>
      </div>
    </aside>
  );
}
