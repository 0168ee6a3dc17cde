/** The list with one entry moved up (-1) or down (1). */
export function moved(order: readonly string[], at: number, by: -1 | 1): string[] {
  const next = [...order];
  const [one] = next.splice(at, 1);
  if (one !== undefined) next.splice(at + by, 0, one);
  return next;
}

/** The new sector of a typed word, with a code of its own; none when nothing was typed. */
export function addedSector(typed: string, codes: readonly string[]): { code: string; label: string }[] {
  const label = typed.trim();
  if (label === '') return [];
  const plain = label.normalize('NFD').toLowerCase().replaceAll(/[^a-z0-9]+/g, '_').replaceAll(/^[^a-z]+|_+$/g, '').slice(0, 30);
  // Words without Latin letters have no code of their own to begin with.
  const base = plain === '' ? 'sector' : plain;
  let code = base;
  for (let no = 2; codes.includes(code); no += 1) code = `${base}_${no}`;
  return [{ code, label }];
}
