import type { Transaction } from '#libs/platform/work';
import { recordsProblem } from './records.problems.js';

/** Asked before anything is destroyed: `tx.use(Holds).requireNone(...)`. */
export class Holds {
  constructor(private readonly tx: Transaction) {}

  /**
   * @param ids the thing itself and the case it belongs to
   * @throws Problem `records.hold.open` (conflict) when a hold covers it
   */
  async requireNone(...ids: readonly string[]): Promise<void> {
    const [open] = await this.tx.query<{ id: string }>(
      `select id from records.hold where workspace_id = $1 and lifted_at is null and (scope_kind = 'city' or scope_id = any($2::uuid[])) limit 1`,
      [this.tx.workspaceId, ids]);
    if (open !== undefined) throw recordsProblem('hold.open', { holdId: open.id });
  }
}
