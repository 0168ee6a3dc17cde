import { addDays, atLocal, isWorkingDay, localDate, nextWorkingDay, type DayText } from '#libs/kernel';
import type { Recipient } from '#libs/platform/mail';
import type { DutyCity, DutyLadder, DutyView } from './duty-kind.js';

/** When the day's mail goes, by the wall clock of the city. */
export const MORNING = '08:00';
/** A step found later than this after 8:00 AM waits for the next morning: nobody gets a reminder in the afternoon. */
export const WINDOW_MS = 60 * 60_000;

type Calendar = Pick<DutyCity, 'zone' | 'holidays'>;

/** 8:00 AM of `day`, or of the next working day. */
export function morningOf(day: DayText, { zone, holidays }: Calendar): Date {
  return atLocal(nextWorkingDay(day, holidays), MORNING, zone);
}

/** The first morning of a working day after `now`. */
export function nextMorning(now: Date, city: Calendar): Date {
  const today = localDate(now, city.zone);
  const here = morningOf(today, city);
  return here > now ? here : morningOf(addDays(today, 1), city);
}

/** The morning of `day`, or the next one when that is past. */
export function comingMorning(day: DayText, now: Date, city: Calendar): Date {
  const morning = morningOf(day, city);
  return morning > now ? morning : nextMorning(now, city);
}

/** True within the hour after 8:00 AM of a working day, if the step was due by that morning. */
export function isTimeToSend(plannedAt: Date, now: Date, city: Calendar): boolean {
  const today = localDate(now, city.zone);
  if (!isWorkingDay(today, city.holidays)) return false;
  const morning = atLocal(today, MORNING, city.zone);
  return plannedAt <= morning && morning <= now && now.getTime() - morning.getTime() < WINDOW_MS;
}

export interface Pause {
  /** First day on which something may go again; null until somebody resumes it. */
  readonly until: DayText | null;
}

export interface Plan {
  readonly step: string | null;
  readonly nextAt: Date | null;
}

/** Where a duty stands on its ladder, and when that step goes. Never earlier than a coming morning. */
export function planNext(ladder: DutyLadder | null, duty: DutyView, pause: Pause | null, city: DutyCity, now: Date): Plan {
  const next = ladder?.(duty, city) ?? null;
  if (next === null) return { step: null, nextAt: null };
  if (pause !== null && pause.until === null) return { step: next.kind, nextAt: null };
  const day = pause !== null && pause.until !== null && pause.until > next.on ? pause.until : next.on;
  return { step: next.kind, nextAt: comingMorning(day, now, city) };
}

/** One person and one morning make one mail, whatever rooms its parts come from. */
export function coalescingKey(to: Recipient): string {
  return to.personId ?? to.address.trim().toLowerCase();
}

/**
 * Duties that share a recipient, directly or through others, belong together: they are written in one commit, so
 * that a person gets one mail and a duty moves on once.
 * @param keys the recipients of each duty, by duty
 */
export function groupByRecipient(keys: ReadonlyMap<string, readonly string[]>): string[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(node, root);
    return root;
  };
  for (const [duty, to] of keys) for (const key of to) parent.set(find(`d ${duty}`), find(`k ${key}`));
  const groups = new Map<string, string[]>();
  for (const duty of keys.keys()) {
    const root = find(`d ${duty}`);
    groups.set(root, [...(groups.get(root) ?? []), duty]);
  }
  return [...groups.values()];
}
