/** Days given as month, weekday (0 is Sunday) and which one of the month (-1: the last). */
const MOVING = [[1, 1, 3], [2, 1, 3], [5, 1, -1], [9, 1, 1], [10, 1, 2], [11, 4, 4]] as const;
const FIXED = [[1, 1], [6, 19], [7, 4], [11, 11], [12, 25]] as const;

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The eleven federal holidays of the United States as observed (5 U.S.C. 6103): one on a Saturday
 * is kept on the Friday before, one on a Sunday on the Monday after. New Year's Day may fall into the year before.
 * @returns calendar days, earliest first
 */
export function federalHolidays(year: number): string[] {
  const moving = MOVING.map(([month, weekday, which]) => {
    const last = new Date(Date.UTC(year, month, 0));
    if (which === -1) return new Date(Date.UTC(year, month - 1, last.getUTCDate() - ((last.getUTCDay() - weekday + 7) % 7)));
    const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
    return new Date(Date.UTC(year, month - 1, 1 + ((weekday - first + 7) % 7) + (which - 1) * 7));
  });
  const fixed = FIXED.map(([month, day]) => {
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return new Date(Date.UTC(year, month - 1, day + (weekday === 6 ? -1 : weekday === 0 ? 1 : 0)));
  });
  return [...moving, ...fixed].map(dayText).sort();
}
