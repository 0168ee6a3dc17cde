import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { dutyProblem } from '../duties.problems.js';
import type { AwayRequest } from './change-duty.request.js';
import { Duties } from './duties.js';
import type { DutiesPaused } from './duty-changed.response.js';

/** I am away: nothing is asked of me before that day. The reason is nobody's business. */
@Injectable()
export class PauseMyDuties {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `duties.person.missing` when the account acts for no person here */
  execute(actor: Actor, request: AwayRequest): Promise<DutiesPaused> {
    return this.unitOfWork.run('duties.person.away', actor, async (tx) => {
      if (actor.personId === null) throw dutyProblem('person.missing');
      const paused = await tx.use(Duties).away(actor.personId, request.until, 'away');
      tx.record({ kind: 'person', id: actor.personId, after: { until: request.until, paused } });
      return { paused };
    });
  }
}
