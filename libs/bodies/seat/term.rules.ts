import { addMonths, type DayText } from '#libs/kernel';
import type { Term } from './membership.entity.js';

/** A term as asked for; where nothing was said, the seat's length of term, else the body's, else until further notice. */
export function termOf(given: { fromOn?: DayText | undefined; toOn?: DayText | null | undefined }, today: DayText, seatMonths: number | null, bodyMonths: number | null): Term {
  const fromOn = given.fromOn ?? today;
  if (given.toOn !== undefined) return { fromOn, toOn: given.toOn };
  const months = seatMonths ?? bodyMonths;
  return { fromOn, toOn: months === null ? null : addMonths(fromOn, months) };
}
