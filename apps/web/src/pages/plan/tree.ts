import type { components } from '../../api/schema.js';

export type ItemRow = components['schemas']['ItemRow'];

/** An item with those that stand below it, as far as both are shown. */
export interface Branch {
  readonly row: ItemRow;
  readonly below: readonly Branch[];
}

/** Rows in the order of the tree become a tree; a row whose parent was filtered away stands at the top. */
export function treeOf(rows: readonly ItemRow[]): readonly Branch[] {
  const shown = new Set(rows.map((row) => row.id));
  const children = new Map<string, ItemRow[]>();
  const top: ItemRow[] = [];
  for (const row of rows) {
    if (row.parentId === null || !shown.has(row.parentId)) top.push(row);
    else children.set(row.parentId, [...(children.get(row.parentId) ?? []), row]);
  }
  const branch = (row: ItemRow): Branch => ({ row, below: (children.get(row.id) ?? []).map(branch) });
  return top.map(branch);
}
