import { useLocation } from 'react-router';
import { useMessages, type MessageId } from '#libs/ui';

import { useSession } from '../session/session-provider.js';

/** Seats of the demo by the name before the @ of their account. */
const SEATS: Readonly<Record<string, MessageId>> = { convener: 'demo.convener', director: 'demo.director', chief: 'demo.chief', clerk: 'demo.clerk', member: 'demo.member' };

/** Only in the demo city: whose seat, its mailbox, and its clock. Plain forms: jobs run while the clock moves, then the page comes back. */
export function DemoBar() {
  const { t } = useMessages();
  const { session } = useSession();
  const { pathname } = useLocation();
  const [name = ''] = session?.account.email.split('@') ?? [];
  const seat = SEATS[name];
  return (
    <aside className="cp-demo" aria-label={t('demo.bar')}>
      <div className="cp-wrap">
        <p>{t('demo.barSeat', { seat: seat === undefined ? session?.account.email ?? '' : t(seat) })}</p>
        <a href="/demo">{t('demo.barChange')}</a>
        <a href="/demo/mailbox">{t('demo.barMailbox')}</a>
        {(['tomorrow', 'two-weeks'] as const).map((to) => (
          <form key={to} method="post" action="/demo/clock">
            <input type="hidden" name="to" value={to} />
            <input type="hidden" name="back" value={`/app${pathname}`} />
            <button type="submit">{t(to === 'tomorrow' ? 'demo.barTomorrow' : 'demo.barTwoWeeks')}</button>
          </form>
        ))}
      </div>
    </aside>
  );
}
