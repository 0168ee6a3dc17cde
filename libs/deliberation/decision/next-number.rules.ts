const WHOLE = /^[1-9]\d{0,8}$/;

/**
 * The next permanent number. Numbered levels count in whole numbers through the
 * whole plan; what stands below a number without counting itself becomes `13.1`.
 * Every number ever given stays taken, so a gap is never filled.
 * @param given all numbers ever given in the case
 * @param under the number of the parent when this level does not count by itself
 */
export function nextNumber(given: readonly string[], under: string | null = null): string {
  if (under === null) return String(highest(given) + 1);
  const mine = given.filter((number) => number.startsWith(`${under}.`)).map((number) => number.slice(under.length + 1));
  return `${under}.${highest(mine) + 1}`;
}

function highest(numbers: readonly string[]): number {
  return numbers.reduce((top, number) => (WHOLE.test(number) ? Math.max(top, Number(number)) : top), 0);
}
