/** A period of calendar days; `to` is its last day. Days are YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A fiscal quarter, named after the calendar year in which its fiscal year ends. */
export interface Quarter extends Period {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** The month of `day`, or so many months before it. */
export function monthOf(day: string, back = 0): Period {
  const { year, month } = parts(day);
  return { from: dayOf(year, month - back, 1), to: dayOf(year, month - back + 1, 0) };
}

/** The fiscal quarter of `day` (or so many before it), when the fiscal year begins with month `start` (1 to 12). */
export function quarterOf(day: string, start: number, back = 0): Quarter {
  const { year, month } = parts(day);
  const into = (month - start + 12) % 12;
  const first = month - (into % 3) - back * 3;
  const from = dayOf(year, first, 1);
  const begun = parts(from);
  const since = (begun.month - start + 12) % 12;
  const ends = parts(dayOf(begun.year, begun.month - since + 11, 1));
  return { from, to: dayOf(year, first + 3, 0), year: ends.year, quarter: (Math.floor(since / 3) + 1) as 1 | 2 | 3 | 4 };
}

function parts(day: string): { year: number; month: number } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { year, month };
}

/** Months and days may lie outside of the year or month: 2026, 0, 1 is December 1, 2025. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
