import './meetings.css';

import { useState } from 'react';
import { formatInstant, formatTime, useMessages } from '#libs/ui';

import { Await } from '../../kit/await.js';
import { Notice } from '../../kit/notice.js';
import { PageHeading } from '../../kit/page-heading.js';
import { useCity } from '../../session/city-context.js';
import { ActionLines } from './action-lines.js';
import { AgendaList } from './agenda-list.js';
import { cityClock } from './city-instant.js';
import { CurrentItem } from './current-item.js';
import { MeetingMoves } from './meeting-moves.js';
import { MinutesPart } from './minutes-part.js';
import { QuorumWords } from './quorum-words.js';
import { RosterTiles } from './roster-tiles.js';
import { useMeeting, type Meeting } from './use-meeting.js';

/** A meeting on a tablet: who is here, what is on the agenda, what is decided, who does what. */
export default function MeetingPage() {
  const read = useMeeting();
  return <Await read={read}>{(meeting) => <Live meeting={meeting} />}</Await>;
}

function Live({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const { to } = useCity();
  const [chosen, setChosen] = useState<string>();
  const [first] = meeting.agenda;
  const current = meeting.agenda.find((item) => item.id === chosen) ?? first;
  return (
    <>
      <PageHeading title={meeting.title} up={{ to: to(`bodies/${meeting.bodyId}`), label: meeting.body }} lead={<Where meeting={meeting} />} />
      {meeting.state === 'cancelled' ? <Notice problem><p>{t('meetings.calledOff', { reason: meeting.cancelledReason ?? '' })}</p></Notice> : null}
      <MeetingMoves meeting={meeting} />
      {meeting.roster.length === 0 ? null : (
        <section aria-labelledby="roster" className="cw-section">
          <h2 id="roster">{t('meetings.here')}</h2>
          <QuorumWords meeting={meeting} />
          <RosterTiles meeting={meeting} />
        </section>
      )}
      <div className="cw-live">
        <AgendaList meeting={meeting} current={current?.id} choose={setChosen} />
        <CurrentItem key={current?.id ?? ''} meeting={meeting} item={current} />
      </div>
      <ActionLines meeting={meeting} />
      <MinutesPart meeting={meeting} />
    </>
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
