import { Injectable } from '@nestjs/common';
import type { Actor, DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import { UnitOfWork } from '#libs/platform/work';
import { Asking } from '../asking/asking.repository.js';
import { implementationProblem } from '../implementation.problems.js';
import { ActionStep } from '../step/action-step.entity.js';
import { Steps } from '../step/steps.repository.js';

/** Away until a day: nothing is asked before it, and until then no line says that there is no update. */
@Injectable()
export class BeAway {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.away.past` */
  execute(actor: Actor, until: DayText): Promise<{ paused: number }> {
    return this.unitOfWork.run('implementation.person.away', actor, async (tx) => {
      const { personId } = actor;
      if (personId === null || until <= (await tx.use(Cities).today())) throw implementationProblem('away.past');
      const steps = await tx.table(ActionStep).find({ leadPersonId: personId }, { id: 'ASC' });
      for (const step of steps.filter(({ ended }) => !ended)) {
        const { updateBy } = await tx.use(Asking).daysOf(step.caseId, { ...step, awayUntil: until });
        if (updateBy <= step.updateBy) continue;
        step.expectUpdateBy(updateBy);
        await tx.use(Steps).save(step);
      }
      const paused = await tx.use(Duties).away(personId, until, 'away');
      tx.record({ kind: 'person', id: personId, after: { until, paused } });
      return { paused };
    });
  }
}
