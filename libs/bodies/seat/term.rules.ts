import { addMonths, type DayText } from '#libs/kernel';
import type { Term } from './membership.entity.js';

/** What a seat says about its terms. */
export interface SeatTerms {
  readonly termMonths: number | null;
  /** A day on which a term of this seat ends; null when each term counts from its own first day. */
  readonly cycleOn: DayText | null;
}

export interface PlannedTerm extends Term {
  /** Shorter than a whole term: somebody serves out what another began. */
  readonly partial: boolean;
}

/**
 * A term as asked for; where nothing was said, up to the next turn of the seat's
 * cycle, else the seat's length of term, else the body's, else until further notice.
 */
export function termOf(given: { fromOn?: DayText | undefined; toOn?: DayText | null | undefined }, today: DayText, seat: SeatTerms, bodyMonths: number | null): PlannedTerm {
  const fromOn = given.fromOn ?? today;
  const months = seat.termMonths ?? bodyMonths;
  const whole = months === null ? null : addMonths(fromOn, months);
  if (given.toOn !== undefined) return { fromOn, toOn: given.toOn, partial: given.toOn !== null && whole !== null && given.toOn < whole };
  if (months === null || seat.cycleOn === null) return { fromOn, toOn: whole, partial: false };
  const toOn = nextTurn(fromOn, seat.cycleOn, months);
  return { fromOn, toOn, partial: fromOn !== turnBefore(toOn, seat.cycleOn, months) };
}

/** The first day after `day` on which a term of this cycle ends. All turns are counted from the cycle's own day, so that a 31st stays one. */
export function nextTurn(day: DayText, cycleOn: DayText, months: number): DayText {
  let turn = Math.floor(monthsBetween(cycleOn, day) / months) - 1;
  while (addMonths(cycleOn, turn * months) <= day) turn += 1;
  return addMonths(cycleOn, turn * months);
}

function turnBefore(turnOn: DayText, cycleOn: DayText, months: number): DayText {
  const turn = Math.round(monthsBetween(cycleOn, turnOn) / months);
  return addMonths(cycleOn, (turn - 1) * months);
}

function monthsBetween(one: DayText, other: DayText): number {
  const [year, month] = [Number(other.slice(0, 4)) - Number(one.slice(0, 4)), Number(other.slice(5, 7)) - Number(one.slice(5, 7))];
  return year * 12 + month;
}
