import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Todos } from '#libs/casework';
import { Cities } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import { Grants } from '#libs/platform/identity';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { createMessages } from '#libs/ui';
import { QuestionAnswered } from '../reporting.events.js';
import { ANSWER_QUESTIONS, ASK_QUESTIONS } from '../reporting.permissions.js';
import { requireForCase } from '../reporting.policy.js';
import { reportingProblem } from '../reporting.problems.js';
import type { AnswerQuestionRequest, AskQuestionRequest } from './ask-question.request.js';
import { Question } from './question.entity.js';

/** Questions for the mayor's side, and its answers as recorded decisions. */
@Injectable()
export class SettleQuestion {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  ask(actor: Actor, request: AskQuestionRequest): Promise<{ id: string; version: number }> {
    return this.unitOfWork.run('reporting.question.ask', actor, async (tx) => {
      requireForCase(actor, ASK_QUESTIONS, request.caseId);
      const itemId = request.itemId ?? null;
      const [item] = itemId === null ? [{}] : await tx.query('select 1 from deliberation.item where workspace_id = $1 and id = $2 and case_id = $3', [tx.workspaceId, itemId, request.caseId]);
      if (item === undefined) throw reportingProblem('question.item-absent', { id: itemId });
      const question = Question.ask(tx.workspaceId, tx.newId(), {
        caseId: request.caseId, itemId, title: request.title, advice: request.advice ?? '', byOn: request.by ?? null, options: request.options,
      }, actor.personId, await tx.use(Cities).today());
      await tx.table(Question).insert(question);
      tx.record({ kind: 'question', id: question.id, after: { title: question.title, itemId } });
      await owe(tx, question);
      return { id: question.id, version: question.version };
    });
  }

  answer(actor: Actor, id: string, request: AnswerQuestionRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('reporting.question.answer', actor, async (tx) => {
      const question = await tx.table(Question).require(id, reportingProblem('question.absent', { id }));
      requireForCase(actor, ANSWER_QUESTIONS, question.caseId);
      requireVersion(question, request.version, { answer: question.answer });
      question.settle(request.answer, request.note ?? '', actor.personId, tx.now);
      await tx.table(Question).update(question);
      tx.record({ kind: 'question', id, after: { answer: request.answer } });
      await tx.use(Duties).close({ kind: 'question', id }, 'done', request.answer);
      if (request.answer === 'talk') await askToTalk(tx, question);
      tx.announce(QuestionAnswered, { questionId: id, caseId: question.caseId });
      return { version: question.version };
    });
  }
}

/** Everybody on the mayor's side has it in their list until one of them answers. */
async function owe(tx: Transaction, { id, caseId, title, byOn }: Question): Promise<void> {
  for (const holderPersonId of await tx.use(Grants).personsWith('executive')) {
    await tx.use(Duties).open({ kind: 'reporting.question', subjectKind: 'question', subjectId: id, caseId, title, path: `mayor?case=${caseId}`, holderPersonId, dueOn: byOn });
  }
}

/** "Talk to me" is somebody's to do: whoever asked. */
async function askToTalk(tx: Transaction, { id, caseId, title, askedByPersonId }: Question): Promise<void> {
  if (askedByPersonId === null) return;
  const { sourceLanguage } = await tx.use(Cities).current();
  await tx.use(Todos).add({
    title: createMessages(sourceLanguage).t('reports.mayor.talkTodo', { title }).slice(0, 500), personId: askedByPersonId, dueOn: await tx.use(Cities).today(), caseId,
    subject: { kind: 'question', id }, path: `mayor?case=${caseId}`,
  });
}
