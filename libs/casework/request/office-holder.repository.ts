import { Grants } from '#libs/platform/identity';
import type { Transaction } from '#libs/platform/work';

/** Who has what nobody else was named for: the longest-serving director, then convener, then administrator. Null: nobody runs the office. */
export async function officeHolder(tx: Transaction): Promise<string | null> {
  for (const role of ['director', 'convener', 'administrator'] as const) {
    const [first] = await tx.use(Grants).personsWith(role);
    if (first !== undefined) return first;
  }
  return null;
}
