/** Which way is better for a measure. */
export type Better = 'up' | 'down' | 'steady';

/** A value on a day; null says that it was asked for and could not be had. */
export interface Reading {
  readonly from: string;
  readonly value: number | null;
}

export interface Trend {
  /** One figure is no trend. */
  readonly code: 'not_enough_data' | 'better' | 'worse' | 'same' | 'changed';
  /** Last known figure less the first, baseline included; null without two. */
  readonly change: number | null;
  /** How much of the way from baseline to target is gone, in percent; 185 is shown as 185. Null when that has no meaning. */
  readonly ofTarget: number | null;
}

/** Level and direction of a measure: level is the last figure, direction compares it with the first. */
export function trendOf(readings: readonly Reading[], better: Better, baseline: Reading | null, target: number | null): Trend {
  const known = [...(baseline === null ? [] : [baseline]), ...readings]
    .flatMap(({ from, value }) => (value === null ? [] : [{ from, value }])).sort((a, b) => a.from.localeCompare(b.from));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return { code: 'not_enough_data', change: null, ofTarget: null };
  const change = last.value - first.value;
  return { code: codeOf(change, better), change, ofTarget: share(baseline?.value ?? null, last.value, target) };
}

function codeOf(change: number, better: Better): Trend['code'] {
  if (change === 0) return 'same';
  // A measure that is to stay as it is has moved: whether that is bad, its readers know.
  if (better === 'steady') return 'changed';
  return (change > 0) === (better === 'up') ? 'better' : 'worse';
}

function share(start: number | null, now: number, target: number | null): number | null {
  if (start === null || target === null || target === start) return null;
  return Math.round(((now - start) / (target - start)) * 100);
}
