import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { requireRecording } from '../engagement.policy.js';
import { engagementProblem } from '../engagement.problems.js';
import { EngagementSession } from '../session/session.entity.js';
import { Comment } from './comment.entity.js';
import { Comments } from './comments.repository.js';
import type { AddCommentsRequest, SortCommentRequest } from './comment.request.js';

/** Writes down what was said, and sorts it by theme. */
@Injectable()
export class KeepComments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, request: AddCommentsRequest): Promise<{ ids: string[] }> {
    return this.unitOfWork.run('engagement.comments.add', actor, async (tx) => {
      const sessionId = request.sessionId ?? null;
      const session = sessionId === null ? null : await tx.table(EngagementSession).require(sessionId, engagementProblem('session.absent', { id: sessionId }));
      await requireRecording(tx, request.caseId, session?.bodyId ?? null);
      const { sourceLanguage } = await tx.use(Cities).current();
      const channel = request.channel ?? (sessionId === null ? 'other' : 'session');
      const ids = await tx.use(Comments).hear(request.caseId, request.comments.map((given) => ({
        text: given.text, language: given.language ?? sourceLanguage, channel, sessionId, themeId: given.themeId ?? null,
        itemHint: given.itemHint ?? null, fromName: given.fromName ?? null, visibility: given.visibility ?? 'staff',
      })));
      return { ids };
    });
  }

  /** Words stay as they were said. */
  sort(actor: Actor, id: string, request: SortCommentRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('engagement.comment.sort', actor, async (tx) => {
      const comment = await tx.table(Comment).require(id, engagementProblem('comment.absent', { id }));
      const session = comment.sessionId === null ? null : await tx.table(EngagementSession).byId(comment.sessionId);
      await requireRecording(tx, comment.caseId, session?.bodyId ?? null);
      requireVersion(comment, request.version, { themeId: comment.themeId, visibility: comment.visibility });
      if (request.themeId !== null) await tx.use(Comments).requireTheme(comment.caseId, request.themeId);
      const before = { themeId: comment.themeId, visibility: comment.visibility };
      comment.sort(request.themeId, request.visibility);
      if (request.forgetName === true) comment.forgetName(tx.now);
      await tx.use(Comments).save(comment);
      tx.record({ kind: 'comment', id, before, after: { themeId: comment.themeId, visibility: comment.visibility } });
      return { version: comment.version };
    });
  }
}
