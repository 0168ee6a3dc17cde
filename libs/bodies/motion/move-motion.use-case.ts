import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { motionEntry } from '../bodies.search.js';
import { AgendaItem } from '../meeting/agenda-item.entity.js';
import { Meetings, type OpenMeeting } from '../meeting/meetings.repository.js';
import { requireSeat } from '../seat/keep-seats.use-case.js';
import { Motion } from './motion.entity.js';
import type { MoveMotionRequest } from './motion.request.js';
import { Motions } from './motions.repository.js';
import { methodRefusal } from './open-meetings.rules.js';

/** Puts a text to the body, or takes it back before it is decided. */
@Injectable()
export class MoveMotion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.vote.secret-refused`, `bodies.vote.by-mail-refused` where an open-meetings law applies, or may */
  move(actor: Actor, meetingId: string, request: MoveMotionRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.motion.move', actor, async (tx) => {
      const open = await tx.use(Meetings).require(meetingId, RUN_MEETINGS);
      open.meeting.requireNotCancelled();
      open.body.requireActive();
      await requireFit(tx, open, request);
      const motion = Motion.move({ workspaceId: tx.workspaceId, id: tx.newId() }, {
        bodyId: open.body.id, meetingId, agendaItemId: request.agendaItemId ?? null, subjectKind: request.subjectKind ?? null, subjectId: request.subjectId ?? null,
        text: request.text, moverSeatId: request.moverSeatId, seconderSeatId: request.seconderSeatId ?? null, method: request.method ?? 'roll_call',
      }, open.body, tx.now);
      await tx.table(Motion).insert(motion);
      tx.record({ kind: 'motion', id: motion.id, after: { meetingId, text: motion.text, ...motion.rule, method: motion.method, subjectId: motion.subjectId } });
      await tx.use(SearchIndex).put(motionEntry(motion, open.body));
      return { id: motion.id };
    });
  }

  withdraw(actor: Actor, motionId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.motion.withdraw', actor, async (tx) => {
      const { motion } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      motion.withdraw();
      await tx.table(Motion).update(motion);
      tx.record({ kind: 'motion', id: motionId, after: { state: motion.state } });
      return { version: motion.version };
    });
  }
}

async function requireFit(tx: Transaction, { body, meeting, day }: OpenMeeting, request: MoveMotionRequest): Promise<void> {
  if (request.text === '') throw bodiesProblem('motion.text-missing', { pointer: '/text' });
  if ((request.subjectKind == null) !== (request.subjectId == null)) throw bodiesProblem('motion.subject', { pointer: '/subjectId' });
  const refusal = methodRefusal(body.openMeetingsLaw, request.method ?? 'roll_call');
  if (refusal !== null) throw bodiesProblem(refusal, { openMeetingsLaw: body.openMeetingsLaw });
  for (const seatId of [request.moverSeatId, request.seconderSeatId]) {
    if (seatId != null) (await requireSeat(tx, body.id, seatId)).requireOpenOn(day);
  }
  if (request.agendaItemId == null) return;
  const item = await tx.table(AgendaItem).byId(request.agendaItemId);
  if (item === null || item.meetingId !== meeting.id) throw bodiesProblem('agenda-item.absent', { id: request.agendaItemId });
}
