import { Link } from 'react-router';
import { formatInstant, useMessages } from '#libs/ui';

import { EmptyState } from '../../kit/empty-state.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { SeriesPart } from '../meetings/series-part.js';
import type { Body } from './use-body.js';

/** The next meetings of a committee and the last ones. */
export function BodyMeetings({ body }: { body: Body }) {
  const { t } = useMessages();
  const { to, may } = useCity();
  const subscribe = may('exchange.calendar.subscribe') ? <Link to={to(`settings/calendar?body=${body.id}`)}>{t('calendar.subscribe')}</Link> : undefined;
  return (
    <>
      <Section title={t('frame.meetings')} beside={subscribe}>{body.coming.length === 0 ? <EmptyState>{t('people.noMeetingPlanned')}</EmptyState> : <Rows meetings={body.coming} />}</Section>
      <SeriesPart bodyId={body.id} mayRun={body.may.runMeetings} />
      {body.past.length === 0 ? null : <Section title={t('people.pastMeetings')}><Rows meetings={body.past} /></Section>}
    </>
  );
}

function Rows({ meetings }: { meetings: Body['coming'] }) {
  const { t, locale } = useMessages();
  const { to } = useCity();
  return (
    <ul className="cw-rows">
      {meetings.map((meeting) => (
        <li key={meeting.id}>
          <h3 dir="auto"><Link to={to(`meetings/${meeting.id}`)}>{meeting.title}</Link></h3>
          <p className="cw-meta"><span>{formatInstant(meeting.startsAt, meeting.zone, locale)}</span>{meeting.place === null ? null : <span dir="auto">{meeting.place}</span>}<span>{t(`meetings.state.${meeting.state as 'planned'}`)}</span></p>
        </li>
      ))}
    </ul>
  );
}
