import { useId, useState } from 'react';
import { formatTime, useMessages } from '#libs/ui';

import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { cityClock } from './city-instant.js';
import { RollCorrections } from './roll-corrections.js';
import { useAttendance, type Attendance } from './use-attendance.js';
import type { Meeting, Tile } from './use-meeting.js';

/** The roll as large name tiles: a tap goes from in to remote, left, absent, alternate. */
export function RosterTiles({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const [correcting, setCorrecting] = useState(false);
  const [reason, setReason] = useState('');
  const reasonId = useId();
  const attendance = useAttendance(meeting, meeting.state === 'held' ? reason.trim() : undefined);
  const mayChange = meeting.mayRun && meeting.state !== 'cancelled';
  // Afterwards a slip of the finger changes nothing: it takes a press to begin.
  const changes = mayChange && (meeting.state !== 'held' || (correcting && reason.trim() !== ''));
  return (
    <>
      {changes ? <p className="cw-quiet">{t('minutes.tapHint')}</p> : null}
      {correcting && meeting.state === 'held' ? (
        <>
          <label className="usa-label" htmlFor={reasonId}>{t('minutes.rollReason')}</label>
          <input className="usa-input" id={reasonId} dir="auto" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} />
        </>
      ) : null}
      {attendance.problem === null ? null : <ErrorState problem={attendance.problem} />}
      <ul className="cw-tiles">{meeting.roster.map((tile) => <li key={tile.seatId}><NameTile tile={tile} zone={meeting.zone} attendance={attendance} changes={changes} /></li>)}</ul>
      {mayChange && meeting.state === 'held' && !correcting ? <div className="cp-actions"><Press kind="quiet" press={() => setCorrecting(true)}>{t('meetings.correctRoll')}</Press></div> : null}
      <RollCorrections meeting={meeting} />
    </>
  );
}

function NameTile({ tile, zone, attendance, changes }: { tile: Tile; zone: string; attendance: Attendance; changes: boolean }) {
  const { t, locale } = useMessages();
  const mode = attendance.modeOf(tile);
  const words = mode === null ? t('meetings.notNoted') : mode === 'alternate' ? t('bodies.attendance.alternate', { name: tile.alternateName ?? '…' }) : t(`bodies.attendance.${mode}`);
  const clock = (instant: string): string => formatTime(cityClock(instant, zone).time, locale);
  const times = [
    ...(tile.arrivedAt === null ? [] : [t('minutes.arrived', { time: clock(tile.arrivedAt) })]),
    ...(tile.leftAt === null ? [] : [t('minutes.went', { time: clock(tile.leftAt) })]),
  ].map((time) => `, ${time}`).join('');
  const inside = (
    <>
      <b dir="auto">{tile.name ?? t('people.vacant')}</b>
      <span className="cw-tile-seat" dir="auto">{tile.label}{tile.chair ? `, ${t('people.chair')}` : ''}</span>
      {tile.name === null ? null : <span className="cw-tile-state">{words}{mode === tile.mode ? times : ''}</span>}
    </>
  );
  if (tile.name === null || !changes) return <div className="cw-tile" data-mode={tile.name === null ? 'vacant' : mode ?? 'none'}>{inside}</div>;
  return (
    <>
      <button type="button" className="cw-tile" data-mode={mode ?? 'none'} onClick={() => attendance.tap(tile)}>{inside}</button>
      {mode === 'alternate' && tile.mode !== 'alternate' ? <WhoSitsIn tile={tile} attendance={attendance} /> : null}
    </>
  );
}

function WhoSitsIn({ tile, attendance }: { tile: Tile; attendance: Attendance }) {
  const { t } = useMessages();
  const id = useId();
  const [name, setName] = useState('');
  return (
    <form className="cw-sits-in" onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') attendance.sitIn(tile, name.trim()); }}>
      <label className="usa-label" htmlFor={id}>{t('meetings.whoSitsIn', { name: tile.name ?? '' })}</label>
      <input className="usa-input" id={id} dir="auto" autoComplete="off" value={name} onChange={(event) => setName(event.target.value)} />
      <button type="submit" className="usa-button usa-button--outline" aria-disabled={name.trim() === ''}>{t('meetings.noteIt')}</button>
    </form>
  );
}
