import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { IssueAreas } from '#libs/convening';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { requireFinding } from '../assessment.policy.js';
import { assessmentProblem } from '../assessment.problems.js';
import { Gap, type GapText } from './gap.entity.js';
import { GapSources } from './gap-sources.repository.js';
import type { AddGapRequest, ChangeGapRequest, SaveGapRequest } from './gap.request.js';

/** Writes down what is missing, and from which comments and evidence that is known. */
@Injectable()
export class KeepGaps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, request: AddGapRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('assessment.gap.add', actor, async (tx) => {
      await requireFinding(tx, request.caseId);
      const { caseId } = request;
      const gap = Gap.open({ workspaceId: tx.workspaceId, id: tx.newId(), caseId, notedOn: await tx.use(Cities).today() }, await textOf(tx, caseId, request));
      await tx.table(Gap).insert(gap);
      await tx.use(GapSources).set(gap, request);
      tx.record({ kind: 'gap', id: gap.id, after: { caseId, title: gap.title, commentIds: request.commentIds, evidenceIds: request.evidenceIds } });
      await index(tx, gap);
      return { id: gap.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeGapRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('assessment.gap.change', actor, async (tx) => {
      const gap = await tx.table(Gap).require(id, assessmentProblem('gap.absent', { id }));
      await requireFinding(tx, gap.caseId);
      requireVersion(gap, request.version, { title: gap.title, text: gap.text });
      const before = { title: gap.title, text: gap.text };
      gap.write(await textOf(tx, gap.caseId, { issueAreaId: gap.issueAreaId, text: gap.text, ...request }));
      await tx.table(Gap).update(gap);
      await tx.use(GapSources).set(gap, request);
      tx.record({ kind: 'gap', id, before, after: { title: gap.title, text: gap.text, commentIds: request.commentIds, evidenceIds: request.evidenceIds } });
      await index(tx, gap);
      return { version: gap.version };
    });
  }
}

async function textOf(tx: Transaction, caseId: string, { title, text, issueAreaId }: Pick<SaveGapRequest, 'title' | 'text' | 'issueAreaId'>): Promise<GapText> {
  if (issueAreaId != null) await tx.use(IssueAreas).requireOfCase(caseId, [issueAreaId]);
  return { title, text: text ?? '', issueAreaId: issueAreaId ?? null };
}

function index(tx: Transaction, { id, caseId, title, text }: Gap): Promise<void> {
  return tx.use(SearchIndex).put({ kind: 'gap', subjectId: id, caseId, title, body: text, visibility: 'participants', path: `/heard/gaps/${id}` });
}
