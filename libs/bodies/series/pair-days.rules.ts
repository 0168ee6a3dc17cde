import { daysBetween, type DayText } from '#libs/kernel';

/** Which planned day becomes which new one; both by their place in the lists. */
export interface DayPair {
  readonly from: number;
  readonly to: number;
}

/**
 * What was planned finds its new day: in order, so that no two change places, as many as there are
 * places for, and so that together they move as few days as possible.
 * @param planned days with a meeting, @param wanted days of the new rule; both ascending
 */
export function pairDays(planned: readonly DayText[], wanted: readonly DayText[]): DayPair[] {
  if (planned.length > wanted.length) return pairDays(wanted, planned).map(({ from, to }) => ({ from: to, to: from }));
  const far = costs(planned, wanted);
  const pairs: DayPair[] = [];
  // From the end: the last one takes the wanted day from which on waiting longer costs nothing.
  for (let from = planned.length, to = wanted.length; from > 0; to -= 1) {
    if (far(from, to) === far(from, to - 1)) continue;
    pairs.unshift({ from: from - 1, to: to - 1 });
    from -= 1;
  }
  return pairs;
}

/** `far(n, m)`: fewest days moved when the first n find their place among the first m; Infinity where they cannot. */
function costs(planned: readonly DayText[], wanted: readonly DayText[]): (n: number, m: number) => number {
  const width = wanted.length + 1;
  const table = Array.from({ length: (planned.length + 1) * width }, (_, at) => (at < width ? 0 : Infinity));
  const far = (n: number, m: number): number => (m < 0 ? Infinity : table[n * width + m] ?? Infinity);
  planned.forEach((day, n) => wanted.forEach((other, m) => {
    table[(n + 1) * width + m + 1] = Math.min(far(n + 1, m), far(n, m) + Math.abs(daysBetween(day, other)));
  }));
  return far;
}
