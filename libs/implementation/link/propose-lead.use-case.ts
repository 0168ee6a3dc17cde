import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import { Grants } from '#libs/platform/identity';
import { onTaken, UnitOfWork, type Transaction } from '#libs/platform/work';
import { createMessages } from '#libs/ui';
import { implementationProblem } from '../implementation.problems.js';
import { Steps } from '../step/steps.repository.js';
import { ProposedLead } from './proposed-lead.entity.js';

export const PROPOSED_DUTY = 'implementation.proposed';

/** "Not yours? Pass it on": a to-do of the office, which hands the step off or says why not. Nothing is mailed to the person named before. */
@Injectable()
export class ProposeLead {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The same step proposed twice stays one to-do. @throws Problem `implementation.proposal.open` */
  execute(actor: Actor, stepId: string, given: { readonly name: string; readonly email: string | null }): Promise<{ id: string }> {
    return this.unitOfWork.run('implementation.lead.propose', actor, async (tx) => {
      const step = await tx.use(Steps).requireLocked(stepId);
      if (actor.personId === null) throw implementationProblem('step.absent', { id: stepId });
      const proposal = ProposedLead.open({ workspaceId: tx.workspaceId, id: tx.newId(), stepId, byPersonId: actor.personId, ...given }, tx.now);
      await tx.table(ProposedLead).insert(proposal).catch(onTaken('proposed_lead_open', () => implementationProblem('proposal.open')));
      await openTodo(tx, proposal.id, step.itemId);
      tx.record({ kind: 'step', id: stepId, after: { proposalId: proposal.id } });
      return { id: proposal.id };
    });
  }
}

async function openTodo(tx: Transaction, proposalId: string, itemId: string): Promise<void> {
  const item = await tx.use(Steps).requireItem(itemId, { awake: false });
  const { sourceLanguage } = await tx.use(Cities).current();
  const [director] = await tx.use(Grants).personsWith('director');
  await tx.use(Duties).open({
    kind: PROPOSED_DUTY, subjectKind: 'proposal', subjectId: proposalId, caseId: item.caseId, path: `plan/items/${itemId}`,
    title: createMessages(sourceLanguage).t('implementation.proposed.title', { number: item.number ?? '', title: item.title }).slice(0, 500),
    holderPersonId: director ?? null, dueOn: await tx.use(Cities).today(),
  });
}
