import './meetings.css';

import { useState } from 'react';
import { formatInstant, formatTime, useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { Section } from '../../kit/section.js';
import { useCity } from '../../session/city-context.js';
import { AccessPart } from './access-part.js';
import { ActionLines } from './action-lines.js';
import { AgendaList } from './agenda-list.js';
import { cityClock } from './city-instant.js';
import { CurrentItem } from './current-item.js';
import { MeetingMoves } from './meeting-moves.js';
import { MinutesPart } from './minutes-part.js';
import { NoticePart } from './notice-part.js';
import { OfSeries } from './of-series.js';
import { ProposedItems } from './proposed-items.js';
import { OpenMatters } from './open-matters.js';
import { QuorumWords } from './quorum-words.js';
import { RosterTiles } from './roster-tiles.js';
import { SaidBeforehand } from './said-beforehand.js';
import { useMeeting, type Meeting } from './use-meeting.js';

/** A meeting on a tablet: who is here, what is on the agenda, what is decided, who does what. */
export default function MeetingPage() {
  const read = useMeeting();
  return <Await read={read}>{(meeting) => <Live meeting={meeting} />}</Await>;
}

function Live({ meeting }: { meeting: Meeting }) {
  const { to, today } = useCity();
  const { t } = useMessages();
  const ahead = cityClock(meeting.startsAt, meeting.zone).day > today;
  const parts = [<Roster key="roster" meeting={meeting} />, <Agenda key="agenda" meeting={meeting} />];
  return (
    <>
      <PageHeading title={meeting.title} up={{ to: to(`bodies/${meeting.bodyId}`), label: meeting.body }} lead={<Where meeting={meeting} />} />
      {meeting.state === 'cancelled' ? <Notice problem><p>{t('meetings.calledOff', { reason: meeting.cancelledReason ?? '' })}</p></Notice> : null}
      <OfSeries meeting={meeting} />
      <MeetingMoves meeting={meeting} begun={!ahead} />
      {ahead ? <NoticePart meeting={meeting} begun={false} /> : null}
      {/* Before the day it is about the agenda; on the day about who is here. */}
      {ahead ? parts.toReversed() : parts}
      {ahead ? <ProposedItems meeting={meeting} /> : null}
      <AccessPart meeting={meeting} />
      {ahead ? null : <NoticePart meeting={meeting} begun />}
      <OpenMatters meeting={meeting} />
      <SaidBeforehand meeting={meeting} />
      <ActionLines meeting={meeting} />
      <MinutesPart meeting={meeting} />
    </>
  );
}

function Roster({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  if (meeting.roster.length === 0) return null;
  return (
    <Section title={t(meeting.state === 'held' ? 'meetings.wasHere' : 'meetings.here')}>
      <QuorumWords meeting={meeting} />
      <RosterTiles meeting={meeting} />
    </Section>
  );
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const [chosen, setChosen] = useState<string>();
  const [first] = meeting.agenda;
  const current = meeting.agenda.find((item) => item.id === chosen) ?? first;
  return (
    <div className="cw-live" data-empty={first === undefined}>
      <AgendaList meeting={meeting} current={current?.id} choose={setChosen} />
      <CurrentItem key={current?.id ?? ''} meeting={meeting} item={current} />
    </div>
  );
}

function Where({ meeting }: { meeting: Meeting }) {
  const { t, locale } = useMessages();
  return (
    <>
      {formatInstant(meeting.startsAt, meeting.zone, locale)} {t('meetings.untilTime', { time: formatTime(cityClock(meeting.endsAt, meeting.zone).time, locale) })}
      {meeting.place === null ? null : <> · <span dir="auto">{meeting.place}</span></>}
      {meeting.onlineUrl === null ? null : <> · <a href={meeting.onlineUrl} rel="noreferrer">{t('meetings.join')}</a></>}
      {' · '}{t(`meetings.state.${meeting.state}`)}
    </>
  );
}
