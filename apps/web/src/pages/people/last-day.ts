const DAY = 86_400_000;

/** Terms are kept with the first day of no longer sitting; people say the last day of sitting. Both YYYY-MM-DD. */
export function lastDay(toOn: string): string {
  return new Date(Date.parse(toOn) - DAY).toISOString().slice(0, 10);
}

/** YYYY-MM-DD, so many days later. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
