import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { SittingIn } from '../motion/sitting-in.repository.js';
import { Procedures } from '../procedure/procedures.repository.js';
import { requireSeat } from '../seat/keep-seats.use-case.js';
import { AttendanceNote } from './attendance-note.entity.js';
import { Attendance } from './attendance.entity.js';
import type { NoteAttendanceRequest } from './meeting.request.js';
import { Meetings, type OpenMeeting } from './meetings.repository.js';
import { isPresent, type Quorum } from './quorum.rules.js';

/** One tap on a name: in, remote, late, left, alternate, excused, absent. The answer is the quorum as it is now. Once the meeting is over it is a correction and says why. */
@Injectable()
export class NoteAttendance {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, meetingId: string, seatId: string, request: NoteAttendanceRequest): Promise<Quorum> {
    return this.unitOfWork.run('bodies.attendance.note', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      open.meeting.requireNotCancelled();
      const seat = await requireSeat(tx, open.body.id, seatId);
      seat.requireOpenOn(open.day);
      if (open.meeting.state === 'held' && request.reason == null) throw bodiesProblem('attendance.reason-missing', { pointer: '/reason' });
      if (request.mode === 'alternate') await requireAlternate(tx, open, seatId, request.alternateName ?? null);
      const known = await tx.table(Attendance).findOne({ meetingId, seatId });
      const attendance = known ?? Attendance.open({ workspaceId: tx.workspaceId, id: tx.newId(), meetingId, seatId });
      attendance.note({ mode: request.mode, alternateName: request.alternateName ?? null, arrivedAt: instant(request.arrivedAt), leftAt: instant(request.leftAt) }, tx.now);
      if (known === null) await tx.table(Attendance).insert(attendance);
      else await tx.table(Attendance).update(attendance);
      await tx.table(AttendanceNote).insert(noteOf(tx, open, attendance, { first: known === null, reason: request.reason ?? null }));
      tx.record({ kind: 'attendance', id: attendance.id, after: { meetingId, seatId, mode: attendance.mode, reason: request.reason ?? null } });
      return (await tx.use(Meetings).quorum(open)).quorum;
    });
  }
}

/** Whether somebody may sit in is the body's own rule. @throws Problem `bodies.attendance.no-alternates`, `bodies.attendance.not-alternate` */
async function requireAlternate(tx: Transaction, open: OpenMeeting, seatId: string, name: string | null): Promise<void> {
  const { alternates } = await tx.use(Procedures).of(open.body.id);
  if (alternates === 'none') throw bodiesProblem('attendance.no-alternates', { seatId });
  if (alternates === 'named' && name !== null && !(await tx.use(SittingIn).isNamed(name, seatId, open))) throw bodiesProblem('attendance.not-alternate', { pointer: '/alternateName' });
}

function instant(text: string | null | undefined): Date | null {
  return text == null ? null : new Date(text);
}

/** Whoever is noted first, and not as late, counts from the beginning of the meeting. */
function noteOf(tx: Transaction, { meeting }: OpenMeeting, noted: Attendance, { first, reason }: { first: boolean; reason: string | null }): AttendanceNote {
  const start = first && meeting.startsAt < tx.now ? meeting.startsAt : tx.now;
  return Object.assign(new AttendanceNote(), {
    workspaceId: tx.workspaceId, id: tx.newId(), meetingId: noted.meetingId, seatId: noted.seatId, mode: noted.mode, alternateName: noted.alternateName,
    at: noted.leftAt ?? noted.arrivedAt ?? (isPresent(noted.mode) ? start : tx.now), arrivedAt: noted.arrivedAt, reason, notedAt: tx.now, notedByPersonId: tx.actor.personId,
  });
}
