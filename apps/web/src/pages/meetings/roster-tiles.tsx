import { useId, useState } from 'react';
import { useMessages } from '#libs/ui';

import { ErrorState } from '../../kit/error-state.js';
import { Press } from '../../kit/next-step.js';
import { useAttendance, type Attendance } from './use-attendance.js';
import type { Meeting, Tile } from './use-meeting.js';

/** The roll as large name tiles: a tap goes from in to remote, left, absent, alternate. */
export function RosterTiles({ meeting }: { meeting: Meeting }) {
  const { t } = useMessages();
  const attendance = useAttendance(meeting);
  const [correcting, setCorrecting] = useState(false);
  const mayChange = meeting.mayRun && meeting.state !== 'cancelled';
  // Afterwards a slip of the finger changes nothing: it takes a press to begin.
  const changes = mayChange && (meeting.state !== 'held' || correcting);
  return (
    <>
      {changes ? <p className="cw-quiet">{t('meetings.tapHint')}</p> : null}
      {attendance.problem === null ? null : <ErrorState problem={attendance.problem} />}
      <ul className="cw-tiles">{meeting.roster.map((tile) => <li key={tile.seatId}><NameTile tile={tile} attendance={attendance} changes={changes} /></li>)}</ul>
      {mayChange && meeting.state === 'held' && !correcting ? <div className="cp-actions"><Press kind="quiet" press={() => setCorrecting(true)}>{t('meetings.correctRoll')}</Press></div> : null}
    </>
  );
}

function NameTile({ tile, attendance, changes }: { tile: Tile; attendance: Attendance; changes: boolean }) {
  const { t } = useMessages();
  const mode = attendance.modeOf(tile);
  const words = mode === null ? t('meetings.notNoted') : mode === 'alternate' ? t('bodies.attendance.alternate', { name: tile.alternateName ?? '…' }) : t(`bodies.attendance.${mode}`);
  const inside = (
    <>
      <b dir="auto">{tile.name ?? t('people.vacant')}</b>
      <span className="cw-tile-seat" dir="auto">{tile.label}{tile.chair ? `, ${t('people.chair')}` : ''}</span>
      {tile.name === null ? null : <span className="cw-tile-state">{words}</span>}
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
