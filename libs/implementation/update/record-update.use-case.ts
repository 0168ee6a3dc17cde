import { Injectable } from '@nestjs/common';
import type { Actor, DayText } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { StepUpdated } from '../implementation.events.js';
import { Links } from '../link/links.repository.js';
import { implementationProblem } from '../implementation.problems.js';
import { standingOf, type StepStanding } from '../step/step-state.rules.js';
import type { Answer, Channel } from './answer.model.js';
import type { RecordUpdateRequest } from './record-update.request.js';
import { rightOf } from './update.policy.js';
import { Updates, type PostedUpdate } from './updates.repository.js';

export interface RecordedUpdate {
  readonly id: string;
  readonly stepId: string;
  readonly itemId: string;
  readonly answer: Answer;
  readonly forecastOn: DayText | null;
  readonly line: string;
  readonly happenedAt: string;
  /** False: it was recorded before under the same key, and this is what was recorded. */
  readonly fresh: boolean;
  /** How the step stands now. */
  readonly standing: StepStanding;
}

/**
 * Records one answer. State and date count at once; the written line waits for staff. The ladder of asks
 * stops with this commit: whoever writes the next letter looks at the step first, and a job tidies the duty.
 */
@Injectable()
export class RecordUpdate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param linkId the link it came by, already found usable; null for somebody signed in
   * @throws Problem `implementation.step.absent` also when it is not theirs, `implementation.update.date-missing`
   */
  execute(actor: Actor, stepId: string, request: RecordUpdateRequest, linkId: string | null = null): Promise<RecordedUpdate> {
    // The key of the form is the key of the record: a second one in the header would only cost two statements.
    const { idempotencyKey: _, ...acting } = actor;
    return this.unitOfWork.run('implementation.update.record', acting, (tx) => record(tx, stepId, request, linkId));
  }
}

async function record(tx: Transaction, stepId: string, request: RecordUpdateRequest, linkId: string | null): Promise<RecordedUpdate> {
  const right = rightOf(tx.actor, linkId);
  if (request.answer === 'later' && (request.forecastOn ?? null) === null) throw implementationProblem('update.date-missing');
  const dated = request.answer === 'later' || request.answer === 'stuck';
  const outcome = await tx.use(Updates).post({
    stepId, key: request.key, answer: request.answer, forecastOn: dated ? (request.forecastOn ?? null) : null, progress: request.progress ?? null,
    blockedKind: request.blockedKind ?? null, line: request.line ?? '', publicLine: right.staff ? (request.publicLine ?? '') : '',
    via: channelOf(request, linkId, tx), corrects: request.corrects ?? null,
  }, right);
  if (outcome === null) throw implementationProblem('step.absent', { id: stepId });
  const { posted, fresh } = outcome;
  if (fresh && dated && posted.forecastOn !== null && posted.forecastOn < posted.today) throw implementationProblem('update.date-past', { today: posted.today });
  if (fresh) {
    if (linkId !== null) await tx.use(Links).open(linkId);
    tx.record({ kind: 'step', id: stepId, after: { updateId: posted.id, answer: posted.answer, forecastOn: posted.forecastOn } });
    tx.announce(StepUpdated, { stepId, itemId: posted.itemId, caseId: posted.caseId });
  }
  return describe(stepId, posted, fresh);
}

function describe(stepId: string, posted: PostedUpdate, fresh: boolean): RecordedUpdate {
  const { id, itemId, answer, forecastOn, line, happenedAt, step, today } = posted;
  return { id, stepId, itemId, answer, forecastOn, line, happenedAt: happenedAt.toISOString(), fresh, standing: standingOf(step, today, 'everything') };
}

function channelOf(request: RecordUpdateRequest, linkId: string | null, { actor }: Transaction): Channel {
  if (linkId !== null) return 'link';
  if (request.told === true) return 'told';
  return actor.via.startsWith('token') ? 'api' : 'page';
}
