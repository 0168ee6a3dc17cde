import './bodies.css';

import { Link } from 'react-router';
import { useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { EmptyState } from '../../kit/empty-state.js';
import { NextStep } from '../../kit/next-step.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { daysAfter } from '../people/last-day.js';
import { AboutBody } from './about-body.js';
import { Composition } from './composition.js';
import { Aims } from './aims.js';
import { BodyChecks } from './body-checks.js';
import { BodyMeetings } from './body-meetings.js';
import { SeatRow } from './seat-row.js';
import { useBody, type Body, type Seat } from './use-body.js';

const ENDING_WITHIN = 90;

/** One committee: can it decide? Rules on top, then vacancies and terms that end, then members, then meetings. */
export default function BodyPage() {
  const read = useBody();
  return <Await read={read}>{(body) => <One body={body} />}</Await>;
}

function One({ body }: { body: Body }) {
  const { t } = useMessages();
  const { to } = useCity();
  const active = body.state === 'active';
  return (
    <>
      <PageHeading
        title={body.name} up={body.parent === null ? { to: to('people'), label: t('frame.people') } : { to: to(`bodies/${body.parent.id}`), label: body.parent.name }} lead={<Lead body={body} />}
        next={active && body.may.runMeetings ? <NextStep to={to(`bodies/${body.id}/meetings/new`)}>{t('people.planMeeting')}</NextStep> : undefined}
      />
      {active ? null : <Notice><p>{t('bodies.problem.body.dissolved')}</p></Notice>}
      <BodyChecks body={body} />
      {body.applications === 0 ? null : <p><Link to={to(`bodies/${body.id}/applications`)}>{t('seats.applications', { count: body.applications })}</Link></p>}
      <Seats body={body} />
      <Composition body={body} />
      <Aims body={body} />
      {body.children.length === 0 && !(active && body.may.arrange) ? null : (
        <Section title={t('people.subcommittees')} beside={active && body.may.arrange ? <Link to={to(`bodies/new?parent=${body.id}`)}>{t('people.openUnder')}</Link> : undefined}>
          {body.children.length === 0 ? <EmptyState>{t('people.noSubcommittees')}</EmptyState> : <ul className="cw-plain">{body.children.map((child) => <li key={child.id}><Link to={to(`bodies/${child.id}`)} dir="auto">{child.name}</Link></li>)}</ul>}
        </Section>
      )}
      <BodyMeetings body={body} />
      <p><Link to={to(`bodies/${body.id}/register`)}>{t('register.link')}</Link></p>
      <AboutBody body={body} />
    </>
  );
}

/** The one sentence: can it decide, with whom it sits. */
function Lead({ body }: { body: Body }) {
  const { t } = useMessages();
  const kind = t(`bodies.kind.${body.kind}` as 'bodies.kind.board');
  const filled = body.seats.filter((seat) => seat.holder !== null).length;
  if (body.seats.length === 0) return t('people.leadNoSeats', { kind });
  return t(filled >= body.quorumNeeded ? 'people.leadCan' : 'people.leadCannot', { kind, filled, seats: body.seats.length, needed: body.quorumNeeded });
}

function Seats({ body }: { body: Body }) {
  const { t } = useMessages();
  const { to, today } = useCity();
  const soon = daysAfter(today, ENDING_WITHIN);
  const waits = ({ holder, others }: Seat): boolean => holder === null || (holder.toOn !== null && holder.toOn <= soon && !others.some((next) => next.state === 'active'));
  const attention = body.seats.filter(waits);
  const members = body.seats.filter((seat) => !waits(seat));
  const add = body.state === 'active' && body.may.arrange ? <Link to={to(`bodies/${body.id}/seats/new`)}>{t('people.addSeats')}</Link> : undefined;
  return (
    <>
      {attention.length === 0 ? null : (
        <Section title={t('people.vacanciesHere')}><ul className="cw-rows">{attention.map((seat) => <SeatRow key={seat.id} body={body} seat={seat} waits />)}</ul></Section>
      )}
      <Section title={t('people.members')} beside={add}>
        {members.length === 0 ? <EmptyState>{body.seats.length === 0 ? t('people.noSeats') : t('people.noMembers')}</EmptyState> : <ul className="cw-rows">{members.map((seat) => <SeatRow key={seat.id} body={body} seat={seat} />)}</ul>}
      </Section>
    </>
  );
}
