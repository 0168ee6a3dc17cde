import { Link } from 'react-router';
import { formatInstant, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';

const SHOWN = 5;

/** The next meetings of committees that I sit on or run; nothing when there are none. */
export function MyMeetings() {
  const { t, locale } = useMessages();
  const { slug, to } = useCity();
  const read = useRead(['meetings', slug, 'mine', 'next'], () => taken(api.GET('/api/v1/cities/{city}/meetings', { params: { path: { city: slug }, query: { mine: 'yes', when: 'coming', limit: SHOWN } } })));
  const meetings = read.data?.items ?? [];
  if (meetings.length === 0) return null;
  return (
    <Section title={t('cases.meetings.title')}>
      <ul className="cw-rows">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <h3 dir="auto"><Link to={to(`meetings/${meeting.id}`)}>{meeting.title}</Link></h3>
            <p className="cw-meta"><span>{formatInstant(meeting.startsAt, meeting.zone, locale, 'short')}</span><bdi>{meeting.body}</bdi>{meeting.place === null ? null : <bdi>{meeting.place}</bdi>}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
