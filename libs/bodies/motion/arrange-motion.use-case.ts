import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { CAST_VOTES, READ_BODIES, RUN_MEETINGS } from '../bodies.permissions.js';
import { requireOn, scopesOf } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from '../body/bodies.repository.js';
import type { OpenMeeting } from '../meeting/meetings.repository.js';
import { requireSeat } from '../seat/keep-seats.use-case.js';
import { MotionItem } from './motion-item.entity.js';
import { Motion } from './motion.entity.js';
import type { PullItemRequest, PutOffRequest } from './motion.request.js';
import { Motions } from './motions.repository.js';

/** What happens to a motion before it is decided: withdrawn, put off, heard by name, or thinned out. */
@Injectable()
export class ArrangeMotion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  withdraw(actor: Actor, motionId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.motion.withdraw', actor, async (tx) => {
      const { motion } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      return this.endWith(tx, motion, (one) => one.withdraw());
    });
  }

  /** Laid on the table, or put off to a day. */
  putOff(actor: Actor, motionId: string, { to, reason, untilDay }: PutOffRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.motion.put-off', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      if (motion.amendsId !== null) throw bodiesProblem('motion.amendment-degree', { id: motionId });
      const { quorum } = await tx.use(Motions).quorumFor(open, []);
      if (!quorum.met) throw bodiesProblem('vote.no-quorum', { ...quorum });
      if (untilDay != null && (to === 'tabled' || untilDay <= open.day)) throw bodiesProblem('motion.until-day', { pointer: '/untilDay' });
      return this.endWith(tx, motion, (one) => one.putOff(to, reason, one === motion ? untilDay ?? null : null));
    });
  }

  /** Whoever sits on the body may ask that everybody be heard by name. */
  callTheRoll(actor: Actor, motionId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.motion.call-the-roll', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, READ_BODIES);
      if (!holds(actor, RUN_MEETINGS, scopesOf(open.body))) requireOn(actor, CAST_VOTES, open.body);
      motion.callTheRoll();
      await tx.table(Motion).update(motion);
      tx.record({ kind: 'motion', id: motionId, after: { method: motion.method } });
      return { version: motion.version };
    });
  }

  /** Any member takes a part of the agenda out of a consent agenda; it is then dealt with by itself. */
  pull(actor: Actor, motionId: string, request: PullItemRequest): Promise<void> {
    return this.unitOfWork.run('bodies.motion.pull-item', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, READ_BODIES);
      await requireOwnSeat(tx, actor, open, request.seatId);
      motion.requireOpen();
      const item = await tx.table(MotionItem).findOne({ motionId, agendaItemId: request.agendaItemId });
      if (item === null) throw bodiesProblem('agenda-item.absent', { id: request.agendaItemId });
      // Two who ask for the same change nothing twice.
      if (item.pulledAt !== null) return;
      item.pull(request.seatId, tx.now);
      await tx.table(MotionItem).update(item);
      tx.record({ kind: 'motion', id: motionId, after: { pulled: request.agendaItemId, seatId: request.seatId } });
    });
  }

  /** Amendments that were still open go with their main motion. */
  private async endWith(tx: Transaction, motion: Motion, end: (one: Motion) => void): Promise<{ version: number }> {
    const open = (await tx.use(Motions).amendments(motion.id)).filter(({ state }) => state === 'open');
    for (const one of [motion, ...open]) {
      end(one);
      await tx.table(Motion).update(one);
      tx.record({ kind: 'motion', id: one.id, after: { state: one.state, reason: one.putOffReason, untilDay: one.untilDay } });
    }
    return { version: motion.version };
  }
}

/** Whoever runs the meeting notes it for a member; a member asks for the own seat. */
async function requireOwnSeat(tx: Transaction, actor: Actor, { body, day }: OpenMeeting, seatId: string): Promise<void> {
  await requireSeat(tx, body.id, seatId);
  if (holds(actor, RUN_MEETINGS, scopesOf(body))) return;
  requireOn(actor, CAST_VOTES, body);
  const own = (await tx.use(Bodies).holders(body.id, day)).some((holder) => holder.seatId === seatId && holder.personId === actor.personId);
  if (!own) throw bodiesProblem('vote.seat-of-other', { seatId });
}
