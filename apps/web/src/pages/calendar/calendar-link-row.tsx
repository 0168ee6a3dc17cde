import { useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { useSend } from '../../api/use-send.js';
import { Press } from '../../kit/next-step.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

interface CalendarLinkRowProps {
  readonly link: components['schemas']['CalendarLinkLine'];
  readonly ended: () => void;
}

/** An address in force: of what, since when, and the way to end it. */
export function CalendarLinkRow({ link, ended }: CalendarLinkRowProps) {
  const { t } = useMessages();
  const { at } = useDates();
  const { slug } = useCity();
  const end = useSend(() => taken(api.DELETE('/api/v1/cities/{city}/calendar-links/{id}', { params: { path: { city: slug, id: link.id } } })), { refresh: [['calendar-links', slug]], done: ended });
  return (
    <li>
      {link.body === null ? null : <h3 dir="auto">{link.body}</h3>}
      <p>{t('calendar.since', { date: at(link.madeAt) })}</p>
      <Press kind="quiet" busy={end.busy} press={() => end.send(undefined)}>{link.body === null ? t('calendar.revoke') : t('calendar.revokeOf', { body: link.body })}</Press>
    </li>
  );
}
