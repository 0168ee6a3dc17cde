import type { Transaction } from '#libs/platform/work';
import { Sector } from './sector.entity.js';

/** Sectors of the city inside a transaction. */
export class Sectors {
  constructor(private readonly tx: Transaction) {}

  /** Adds those that the city never had, after its own. One that it retired stays retired: it decided so. */
  async ensure(wished: readonly { readonly code: string; readonly label: string }[]): Promise<void> {
    if (wished.length === 0) return;
    const { tx } = this;
    const known = await tx.table(Sector).find();
    const codes = new Set(known.map(({ code }) => code));
    const fresh = wished.filter(({ code }) => !codes.has(code));
    const after = Math.max(-1, ...known.map(({ position }) => position)) + 1;
    await tx.table(Sector).insert(...fresh.map(({ code, label }, at) => Sector.open(tx.workspaceId, tx.newId(), code, after + at, label)));
    if (fresh.length > 0) tx.record({ kind: 'city', id: tx.workspaceId, after: { sectorsAdded: fresh.map(({ code }) => code) } });
  }
}
