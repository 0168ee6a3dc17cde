import type { Transaction } from '#libs/platform/work';

/**
 * Numbers that people say. The row of a series is locked until the commit, so
 * none is given twice and a failed change leaves no gap.
 */
export class Numbering {
  constructor(private readonly tx: Transaction) {}

  /** `2026-1`, `2026-2` … by the year in which the process opened. */
  async nextCase(year: string): Promise<string> {
    return `${year}-${await this.next(`case:${year}`)}`;
  }

  /** 1, 2, 3 … for the whole city. */
  nextRequest(): Promise<number> {
    return this.next('request');
  }

  private async next(series: string): Promise<number> {
    const [row] = await this.tx.query<{ last: number }>(
      `insert into casework.numbering as n (workspace_id, id, series, last) values ($1, $2, $3, 1)
       on conflict (workspace_id, series) do update set last = n.last + 1 returning last`,
      [this.tx.workspaceId, this.tx.newId(), series]);
    if (row === undefined) throw new Error(`no number in ${series}`);
    return row.last;
  }
}
