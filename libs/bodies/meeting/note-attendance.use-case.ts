import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { requireSeat } from '../seat/keep-seats.use-case.js';
import { Attendance } from './attendance.entity.js';
import type { NoteAttendanceRequest } from './meeting.request.js';
import { Meetings } from './meetings.repository.js';
import type { Quorum } from './quorum.rules.js';

/** One tap on a name: in, remote, left, alternate. The answer is the quorum as it is now. */
@Injectable()
export class NoteAttendance {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, meetingId: string, seatId: string, request: NoteAttendanceRequest): Promise<Quorum> {
    return this.unitOfWork.run('bodies.attendance.note', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      open.meeting.requireNotCancelled();
      const seat = await requireSeat(tx, open.body.id, seatId);
      seat.requireOpenOn(open.day);
      const known = await tx.table(Attendance).findOne({ meetingId, seatId });
      const attendance = known ?? Attendance.open({ workspaceId: tx.workspaceId, id: tx.newId(), meetingId, seatId });
      attendance.note(request.mode, request.alternateName ?? null, tx.now);
      if (known === null) await tx.table(Attendance).insert(attendance);
      else await tx.table(Attendance).update(attendance);
      tx.record({ kind: 'attendance', id: attendance.id, after: { meetingId, seatId, mode: attendance.mode } });
      return (await tx.use(Meetings).quorum(open)).quorum;
    });
  }
}
