import type { Transaction } from '#libs/platform/work';
import { assessmentProblem } from '../assessment.problems.js';
import { GapSource, type Gap } from './gap.entity.js';
import type { SaveGapRequest } from './gap.request.js';

/** From where gaps are known. */
export class GapSources {
  constructor(private readonly tx: Transaction) {}

  /** Exactly these from now on; a list that was left out stays. @throws Problem `assessment.gap.source-absent` for one of another process */
  async set(gap: Gap, { commentIds, evidenceIds }: Pick<SaveGapRequest, 'commentIds' | 'evidenceIds'>): Promise<void> {
    const standing = await this.tx.table(GapSource).find({ gapId: gap.id });
    if (commentIds !== undefined) {
      requireAll(commentIds, await this.tx.query(KNOWN_COMMENTS, [this.tx.workspaceId, gap.caseId, commentIds]));
      await this.replace(gap, standing.filter(({ commentId }) => commentId !== null), commentIds, (id) => ({ commentId: id, evidenceId: null }));
    }
    if (evidenceIds !== undefined) {
      requireAll(evidenceIds, await this.tx.query(KNOWN_EVIDENCE, [this.tx.workspaceId, gap.caseId, evidenceIds]));
      await this.replace(gap, standing.filter(({ evidenceId }) => evidenceId !== null), evidenceIds, (id) => ({ commentId: null, evidenceId: id }));
    }
  }

  private async replace(gap: Gap, standing: readonly GapSource[], wanted: readonly string[], link: (id: string) => Pick<GapSource, 'commentId' | 'evidenceId'>): Promise<void> {
    const sourceOf = ({ commentId, evidenceId }: GapSource): string => commentId ?? evidenceId ?? '';
    for (const row of standing.filter((one) => !wanted.includes(sourceOf(one)))) await this.tx.table(GapSource).remove(row.id);
    const fresh = wanted.filter((id) => !standing.some((row) => sourceOf(row) === id));
    await this.tx.table(GapSource).insert(...fresh.map((id) => ({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), gapId: gap.id, ...link(id) })));
  }
}

function requireAll(wanted: readonly string[], known: readonly { id: string }[]): void {
  const missing = wanted.find((id) => !known.some((row) => row.id === id));
  if (missing !== undefined) throw assessmentProblem('gap.source-absent', { id: missing });
}

const KNOWN_COMMENTS = 'select id from engagement.comment where workspace_id = $1 and case_id = $2 and id = any($3::uuid[])';
const KNOWN_EVIDENCE = 'select id from assessment.evidence where workspace_id = $1 and case_id = $2 and id = any($3::uuid[])';
