import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { UnitOfWork } from '#libs/platform/work';
import { MotionDecided } from '../bodies.events.js';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { MotionAnswer } from './motion-answer.entity.js';
import { Motion } from './motion.entity.js';
import type { AnswerMotionRequest } from './motion.request.js';
import { Motions } from './motions.repository.js';

/** Notes what mayor or council said to a recommendation of a body; from then on the motion stands as they said. */
@Injectable()
export class AnswerMotion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Said anew, it stands beside what was noted before. @throws Problem `bodies.motion.not-recommended`, `bodies.motion.answer-day`, `bodies.motion.answer-note-missing` */
  execute(actor: Actor, motionId: string, { answer, answeredBy, answeredOn, note }: AnswerMotionRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.motion.answer', actor, async (tx) => {
      const { motion, open } = await tx.use(Motions).requireLocked(motionId, RUN_MEETINGS);
      const before = await tx.use(Motions).lastAnswer(motionId);
      motion.requireAnswerable(before !== null);
      if (answeredOn < open.day || answeredOn > (await tx.use(Cities).today())) throw bodiesProblem('motion.answer-day', { pointer: '/answeredOn' });
      if (before !== null && note == null) throw bodiesProblem('motion.answer-note-missing', { pointer: '/note' });
      await tx.table(MotionAnswer).insert(Object.assign(new MotionAnswer(), {
        workspaceId: tx.workspaceId, id: tx.newId(), motionId, no: (before?.no ?? 0) + 1, answer, answeredBy, answeredOn, note: note ?? null, notedAt: tx.now, notedByPersonId: tx.actor.personId,
      }));
      motion.answer(answer);
      await tx.table(Motion).update(motion);
      tx.record({ kind: 'motion', id: motionId, after: { state: motion.state, answer, answeredBy, answeredOn } });
      tx.announce(MotionDecided, { motionId, subjectId: motion.subjectId ?? motionId, bodyId: open.body.id });
      return { version: motion.version };
    });
  }
}
