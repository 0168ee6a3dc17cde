import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { requireFinding } from '../assessment.policy.js';
import { assessmentProblem } from '../assessment.problems.js';
import { Evidence, type EvidenceFacts } from './evidence.entity.js';
import type { AddEvidenceRequest, ChangeEvidenceRequest, SaveEvidenceRequest } from './evidence.request.js';

/** Writes down facts with source and year, so that an item can cite them. */
@Injectable()
export class KeepEvidence {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, request: AddEvidenceRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('assessment.evidence.add', actor, async (tx) => {
      await requireFinding(tx, request.caseId);
      const facts = await factsOf(tx, request);
      const evidence = Evidence.open({ workspaceId: tx.workspaceId, id: tx.newId(), caseId: request.caseId }, facts);
      await tx.table(Evidence).insert(evidence);
      tx.record({ kind: 'evidence', id: evidence.id, after: { caseId: evidence.caseId, ...facts } });
      await index(tx, evidence);
      return { id: evidence.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeEvidenceRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('assessment.evidence.change', actor, async (tx) => {
      const evidence = await tx.table(Evidence).require(id, assessmentProblem('evidence.absent', { id }));
      await requireFinding(tx, evidence.caseId);
      requireVersion(evidence, request.version, { title: evidence.title, figure: evidence.figure, note: evidence.note });
      const before = { ...evidence };
      evidence.write(await factsOf(tx, request));
      await tx.table(Evidence).update(evidence);
      tx.record({ kind: 'evidence', id, before, after: { ...evidence } });
      await index(tx, evidence);
      return { version: evidence.version };
    });
  }
}

async function factsOf(tx: Transaction, { title, figure, source, sourceUrl, year, place, note }: SaveEvidenceRequest): Promise<EvidenceFacts> {
  // Evidence is about what is; a forecast belongs into the note.
  if (year > Number((await tx.use(Cities).today()).slice(0, 4))) throw assessmentProblem('evidence.year', { pointer: '/year' });
  return { title, figure: figure ?? null, source, sourceUrl: sourceUrl ?? null, year, place: place ?? null, note: note ?? '' };
}

function index(tx: Transaction, { id, caseId, title, figure, source, note }: Evidence): Promise<void> {
  return tx.use(SearchIndex).put({ kind: 'evidence', subjectId: id, caseId, title, body: [figure, source, note].filter(Boolean).join('\n'), visibility: 'participants', path: `/heard/evidence/${id}` });
}
