import type { Transaction } from '#libs/platform/work';
import { IsNull } from 'typeorm';
import { conveningProblem } from '../convening.problems.js';
import { IssueArea } from './issue-area.entity.js';

/** Issue areas inside a transaction. */
export class IssueAreas {
  constructor(private readonly tx: Transaction) {}

  ofCase(caseId: string): Promise<IssueArea[]> {
    return this.tx.table(IssueArea).find({ caseId, retiredAt: IsNull() }, { position: 'ASC' });
  }

  /** @throws Problem `convening.area.absent` with the first id that is not an issue area of this process */
  async requireOfCase(caseId: string, ids: readonly string[]): Promise<void> {
    const known = new Set((await this.ofCase(caseId)).map(({ id }) => id));
    const missing = ids.find((id) => !known.has(id));
    if (missing !== undefined) throw conveningProblem('area.absent', { id: missing });
  }

  /** The whole list as it should stand, in order; those left out are retired. Names are given once. */
  async set(caseId: string, wished: readonly { readonly id?: string | undefined; readonly name: string }[]): Promise<IssueArea[]> {
    const { tx } = this;
    const names = wished.map(({ name }) => name.toLowerCase());
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw conveningProblem('area.twice', { name: twice });
    await this.requireOfCase(caseId, wished.flatMap(({ id }) => id ?? []));
    const left = new Map((await this.ofCase(caseId)).map((area) => [area.id, area]));
    const kept = wished.map(({ id, name }, position) => ({ area: id === undefined ? undefined : left.get(id), name, position }));
    for (const { area } of kept) if (area !== undefined) left.delete(area.id);
    // First those that go, then a passing name for those that stay: a swap of two names must not meet itself.
    for (const area of left.values()) {
      area.retire(tx.now);
      await tx.table(IssueArea).update(area);
    }
    await tx.query(`update convening.issue_area set name = id::text where workspace_id = $1 and case_id = $2 and retired_at is null`, [tx.workspaceId, caseId]);
    for (const { area, name, position } of kept) {
      if (area === undefined) await tx.table(IssueArea).insert(IssueArea.open(tx.workspaceId, tx.newId(), caseId, name, position));
      else {
        area.arrange(name, position);
        await tx.table(IssueArea).update(area);
      }
    }
    return this.ofCase(caseId);
  }
}
