import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { PlanningProcesses } from '../case/planning-processes.repository.js';
import { WRITE_FILE } from '../casework.permissions.js';
import { requireInCase } from '../casework.policy.js';
import type { AddEntryRequest } from './add-entry.request.js';
import { CaseFiles } from './case-files.repository.js';
import { timeOf } from './conversation.rules.js';
import { Conversations } from './conversations.repository.js';

/** Anything else that belongs into the file: an email, a note, a document, a decision. */
@Injectable()
export class AddEntry {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, given: AddEntryRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('casework.entry.add', actor, async (tx) => {
      // A closed case takes late papers too; only a mere record of facts does not.
      await tx.use(PlanningProcesses).require(caseId);
      requireInCase(actor, WRITE_FILE, caseId);
      const partner = await tx.use(Conversations).partner(given);
      const entry = await tx.use(CaseFiles).add({
        caseId, kind: given.kind, ...timeOf(given, tx.now), ...partner, title: given.title, titleKey: null, titleValues: null, body: given.body ?? '',
        followUp: given.followUp ?? null, byPersonId: actor.personId, visibility: given.visibility ?? 'staff', requestId: null, links: (given.links ?? []).map(({ kind, label, url }) => ({ kind, label, url })), external: given.external ?? false, hosts: given.hosts ?? [],
        subjectKind: null, subjectId: null,
      });
      tx.record({ kind: 'file-entry', id: entry.id, after: { caseId, kind: entry.kind } });
      return { id: entry.id };
    });
  }
}
