import { Problem } from './problem.js';

/** One page of a list; `next` is opaque and goes back as `after`, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** The sort key of the last row, as an opaque text. */
export function encodeCursor(values: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/**
 * The sort key back from the text.
 * @throws Problem `page.after.unreadable` (invalid) when it is not one of ours.
 */
export function decodeCursor(text: string, length: number): (string | number | null)[] {
  const unreadable = new Problem('page.after.unreadable', 'invalid');
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw unreadable;
    throw error;
  }
  if (!Array.isArray(values) || values.length !== length) throw unreadable;
  const known = values.every((v) => v === null || typeof v === 'string' || typeof v === 'number');
  if (!known) throw unreadable;
  return values as (string | number | null)[];
}

/**
 * Turns `limit + 1` rows into a page: the extra row only proves that there is more.
 * @param key the sort key of a row
 */
export function toPage<T>(rows: readonly T[], limit: number, key: (row: T) => (string | number | null)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(key(last)) : null };
}
