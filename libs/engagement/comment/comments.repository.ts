import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { CommentReceived } from '../engagement.events.js';
import { engagementProblem } from '../engagement.problems.js';
import { EngagementSession } from '../session/session.entity.js';
import { Theme } from '../theme/theme.entity.js';
import { Comment, type Said } from './comment.entity.js';

/** Comments inside a transaction. */
export class Comments {
  constructor(private readonly tx: Transaction) {}

  /** Keeps what was said; the trail gets no word of it. @returns the ids in order */
  async hear(caseId: string, said: readonly Said[]): Promise<string[]> {
    await this.requireSorted(caseId, said);
    const comments = said.map((one) => Comment.hear({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), caseId }, one, this.tx.now));
    await this.tx.table(Comment).insert(...comments);
    await this.tx.use(SearchIndex).put(...comments.map(entryOf));
    for (const { id, visibility, channel } of comments) {
      this.tx.record({ kind: 'comment', id, after: { caseId, visibility, channel } });
      this.tx.announce(CommentReceived, { commentId: id, caseId });
    }
    return comments.map(({ id }) => id);
  }

  async save(comment: Comment): Promise<void> {
    await this.tx.table(Comment).update(comment);
    await this.tx.use(SearchIndex).put(entryOf(comment));
  }

  /** Sessions and themes belong to the same planning process. @throws Problem `engagement.session.absent`, `engagement.theme.absent` */
  private async requireSorted(caseId: string, said: readonly Pick<Said, 'sessionId' | 'themeId'>[]): Promise<void> {
    for (const id of new Set(said.flatMap(({ sessionId }) => sessionId ?? []))) {
      if ((await this.tx.table(EngagementSession).byId(id))?.caseId !== caseId) throw engagementProblem('session.absent', { id });
    }
    for (const id of new Set(said.flatMap(({ themeId }) => themeId ?? []))) await this.requireTheme(caseId, id);
  }

  async requireTheme(caseId: string, id: string): Promise<void> {
    if ((await this.tx.table(Theme).byId(id))?.caseId !== caseId) throw engagementProblem('theme.absent', { id });
  }
}

function entryOf({ id, caseId, text, visibility }: Comment) {
  return { kind: 'comment', subjectId: id, caseId, title: text.replace(/\s+/g, ' ').slice(0, 120), body: text, visibility, path: `/heard/comments/${id}` };
}
