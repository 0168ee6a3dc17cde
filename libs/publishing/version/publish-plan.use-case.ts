import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { PUBLISH_PLAN } from '../publishing.permissions.js';
import { requireInProcess } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import { isConfirmed } from './confirm-word.rules.js';
import { Publication } from './publication.repository.js';
import type { PublishedResponse, PublishPlanRequest } from './publish-plan.request.js';

/**
 * One decision makes the plan public (S-054): a frozen version with its checksum,
 * the change log, public search rows, and the event that lets the pages be made.
 */
@Injectable()
export class PublishPlan {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, { title, intro, note, contents, word }: PublishPlanRequest): Promise<PublishedResponse> {
    return this.unitOfWork.run('publishing.plan.publish', actor, async (tx) => {
      requireInProcess(actor, PUBLISH_PLAN, caseId);
      if (!isConfirmed(word)) throw publishingProblem('word.wrong');
      return tx.use(Publication).publish(caseId, { title, intro: intro ?? '', note: note ?? '', contents });
    });
  }
}
