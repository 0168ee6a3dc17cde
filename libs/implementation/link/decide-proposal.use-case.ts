import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { People } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_STEPS } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import { HandOff } from '../step/hand-off.repository.js';
import { Leads } from '../step/leads.repository.js';
import { Steps } from '../step/steps.repository.js';
import type { DecideProposalRequest } from './decide-proposal.request.js';
import { ProposedLead } from './proposed-lead.entity.js';

/** The office takes the proposed lead, or keeps the one there is. */
@Injectable()
export class DecideProposal {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.proposal.absent`, `work.row.stale` */
  execute(actor: Actor, id: string, request: DecideProposalRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('implementation.proposal.decide', actor, async (tx) => {
      const proposal = await tx.table(ProposedLead).requireLocked(id, implementationProblem('proposal.absent', { id }));
      const step = await tx.use(Steps).requireLocked(proposal.stepId);
      requireForStep(actor, RUN_STEPS, step);
      requireVersion(proposal, request.version, { state: proposal.state });
      const { name, email } = proposal;
      proposal.decide(request.accept ? 'accepted' : 'declined', actor.personId, tx.now);
      await tx.table(ProposedLead).update(proposal);
      if (request.accept) await handOff(tx, step.id, { name, email });
      await tx.use(Duties).close({ kind: 'proposal', id }, 'done', proposal.state);
      tx.record({ kind: 'step', id: step.id, after: { proposalId: id, state: proposal.state } });
      return { version: proposal.version };
    });
  }
}

/** The organization goes on leading where the lead is one; only the person changes. */
async function handOff(tx: Transaction, stepId: string, { name, email }: { name: string; email: string | null }): Promise<void> {
  const step = await tx.use(Steps).requireLocked(stepId);
  const { organizationId } = await tx.use(Leads).of(step);
  const people = tx.use(People);
  const place = { name, organizationId, purpose: 'updates' as const };
  const personId = email === null ? await people.add({ name, organizationId }) : await people.ensure({ ...place, email });
  const leadPartyId = step.leadPartyId === step.leadPersonId ? personId : step.leadPartyId;
  await tx.use(HandOff).run(step, { leadPartyId, leadPersonId: personId }, 'passed on by the lead');
}
