import { Injectable } from '@nestjs/common';
import { PlanningProcesses, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { DESIGN_PROCESS } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import { Answers } from './answers.repository.js';
import type { AnswerRequest } from './change-stage.request.js';
import { ChecklistItem, type Answer } from './checklist-item.entity.js';
import { Stage } from './stage.entity.js';
import { Stages } from './stages.repository.js';

/** An answer, dated and signed; every one ever given stays readable with why it changed. */
@Injectable()
export class AnswerQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: AnswerRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('convening.question.answer', actor, async (tx) => {
      const item = await tx.table(ChecklistItem).require(id, conveningProblem('item.absent', { id }));
      await tx.use(PlanningProcesses).requireOpen(item.caseId);
      requireInCase(actor, DESIGN_PROCESS, item.caseId);
      requireVersion(item, request.version, { answer: item.answer, choice: item.choice, fromOn: item.fromOn, toOn: item.toOn });
      const stage = await tx.table(Stage).require(item.stageId, conveningProblem('stage.absent', { id: item.stageId }));
      if (stage.state === 'done' && request.why === undefined) throw conveningProblem('answer.why-missing', { stage: stage.name });
      const today = await tx.use(Stages).today();
      const effectiveOn = request.effectiveOn ?? today;
      // What was decided by the rule of a day stays decided by it.
      if (effectiveOn < today) throw conveningProblem('answer.from-past', { on: effectiveOn });
      const before = answerOf(item);
      item.give(answerOf(request), today, actor.personId);
      await tx.table(ChecklistItem).update(item);
      await tx.use(Answers).keep(item, request.why ?? null, effectiveOn);
      tx.record({ kind: 'checklist-item', id, before, after: { ...answerOf(item), effectiveOn } });
      return { version: item.version };
    });
  }
}

/** What was left out is not part of the answer; an empty text is none. */
function answerOf(given: { [Part in keyof Answer]?: Answer[Part] | undefined }): Answer {
  return { answer: given.answer || null, choice: given.choice ?? null, fromOn: given.fromOn ?? null, toOn: given.toOn ?? null };
}
