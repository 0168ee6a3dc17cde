import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { requireRecording } from '../engagement.policy.js';
import { engagementProblem } from '../engagement.problems.js';
import { EngagementSession, type SessionFacts } from './session.entity.js';
import type { AddSessionRequest, ChangeSessionRequest, SaveSessionRequest } from './session.request.js';

/** Writes down that people were heard, where, by whom and how many came. */
@Injectable()
export class KeepSessions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, request: AddSessionRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('engagement.session.add', actor, async (tx) => {
      const bodyId = request.bodyId ?? null;
      await requireRecording(tx, request.caseId, bodyId);
      const session = EngagementSession.open({ workspaceId: tx.workspaceId, id: tx.newId(), caseId: request.caseId, bodyId }, factsOf(request), tx.now);
      await requirePastCount(tx, session);
      await tx.table(EngagementSession).insert(session);
      tx.record({ kind: 'session', id: session.id, after: { caseId: session.caseId, kind: session.kind, title: session.title, heldOn: session.heldOn } });
      await index(tx, session);
      return { id: session.id };
    });
  }

  change(actor: Actor, id: string, request: ChangeSessionRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('engagement.session.change', actor, async (tx) => {
      const session = await tx.table(EngagementSession).require(id, engagementProblem('session.absent', { id }));
      await requireRecording(tx, session.caseId, session.bodyId);
      requireVersion(session, request.version, { title: session.title, notes: session.notes });
      const before = { title: session.title, heldOn: session.heldOn, headCount: session.headCount };
      session.write(factsOf(request));
      await requirePastCount(tx, session);
      await tx.table(EngagementSession).update(session);
      tx.record({ kind: 'session', id, before, after: { title: session.title, heldOn: session.heldOn, headCount: session.headCount } });
      await index(tx, session);
      return { version: session.version };
    });
  }
}

/** Nobody can have been counted at what has not begun yet. */
async function requirePastCount(tx: Transaction, { headCount, heldFrom }: EngagementSession): Promise<void> {
  if (headCount !== null && heldFrom > (await tx.use(Cities).today())) throw engagementProblem('session.in-future', { pointer: '/headCount' });
}

function factsOf(given: SaveSessionRequest): SessionFacts {
  return {
    kind: given.kind, title: given.title, heldOn: given.heldOn, place: given.place ?? null, host: given.host ?? null, languages: given.languages ?? [],
    headCount: given.headCount ?? null, headCountRough: given.headCountRough ?? false, notes: given.notes ?? '', visibility: given.visibility ?? 'participants',
  };
}

function index(tx: Transaction, { id, caseId, title, notes, visibility, bodyId }: EngagementSession): Promise<void> {
  return tx.use(SearchIndex).put({ kind: 'session', subjectId: id, caseId, title, body: notes, visibility, bodyId, path: `/heard/sessions/${id}` });
}
