import { addDays, addWorkingDays, atLocal, isWorkingDay, localDate, localTime, type DayText } from '#libs/kernel';

/** How long before a meeting its agenda has to be posted. */
export type NoticeSpan =
  /** Hours by the clock, nights and weekends included. */
  | { readonly unit: 'hours'; readonly count: number }
  /** Whole working days between the day of posting and the day of the meeting; neither of them counts. */
  | { readonly unit: 'business_days'; readonly count: number }
  /** Days of the calendar back from the meeting's; at any hour of the last one. */
  | { readonly unit: 'calendar_days'; readonly count: number }
  /** The same hour so many days earlier. */
  | { readonly unit: 'full_days'; readonly count: number };

export const MEETING_CLASSES = ['regular', 'special', 'emergency'] as const;
export type MeetingClass = (typeof MEETING_CLASSES)[number];

/** What the rule says for meetings from a day on. A class that is not named has no number: ask counsel. */
export interface NoticeTerms {
  /** First day of meetings under these terms; null from ever. */
  readonly from: DayText | null;
  readonly spans: Readonly<Partial<Record<MeetingClass, NoticeSpan>>>;
}

export interface NoticeCheck {
  /** A code of the words: `website`, `direct-notice`, … */
  readonly code: string;
  readonly from: DayText | null;
  /** First day without it. */
  readonly to: DayText | null;
}

/** One rule of notice, as data. */
export interface NoticeRule {
  readonly code: string;
  readonly law: string;
  readonly source: string;
  /** The day somebody last read the source. */
  readonly checkedOn: DayText | null;
  /** The last day of trusting it without reading again. */
  readonly validUntil: DayText | null;
  /** What a posting after the deadline meets: a warning, or a refusal unless a reason is given. */
  readonly late: 'warn' | 'block';
  /** Oldest first. */
  readonly terms: readonly NoticeTerms[];
  readonly checks: readonly NoticeCheck[];
}

export interface NoticeCase {
  readonly startsAt: Date;
  readonly zone: string;
  readonly meetingClass: MeetingClass;
  readonly holidays: ReadonlySet<DayText>;
}

export interface NoticeDue {
  /** The last instant at which posting is in time; null when the rule names no number. */
  readonly dueAt: Date | null;
  /** The last working day on which somebody is there to do it in time. */
  readonly postOn: DayText | null;
  readonly span: NoticeSpan | null;
}

/** When the agenda has to be posted at the latest. */
export function noticeDue(rule: NoticeRule, given: NoticeCase): NoticeDue {
  const day = localDate(given.startsAt, given.zone);
  const span = termsOn(rule, day)?.spans[given.meetingClass] ?? null;
  if (span === null) return { dueAt: null, postOn: null, span };
  const dueAt = lastInstant(span, given, day);
  const dueDay = localDate(dueAt, given.zone);
  const postOn = isWorkingDay(dueDay, given.holidays) ? dueDay : addWorkingDays(dueDay, -1, given.holidays);
  return { dueAt, postOn, span };
}

/** The terms that hold for a meeting on `day`. */
export function termsOn(rule: NoticeRule, day: DayText): NoticeTerms | undefined {
  return rule.terms.findLast(({ from }) => from === null || from <= day);
}

function lastInstant(span: NoticeSpan, { startsAt, zone, holidays }: NoticeCase, day: DayText): Date {
  switch (span.unit) {
    case 'hours':
      return new Date(startsAt.getTime() - span.count * 3_600_000);
    case 'business_days':
      return justBefore(atLocal(addWorkingDays(day, -span.count, holidays), '00:00', zone));
    case 'calendar_days':
      return justBefore(atLocal(addDays(day, 1 - span.count), '00:00', zone));
    case 'full_days':
      return atLocal(addDays(day, -span.count), localTime(startsAt, zone), zone);
  }
}

function justBefore(midnight: Date): Date {
  return new Date(midnight.getTime() - 1);
}

export type NoticeVerdict = 'in_time' | 'late' | 'no_deadline';

export function verdictOf({ dueAt }: Pick<NoticeDue, 'dueAt'>, postedAt: Date): NoticeVerdict {
  if (dueAt === null) return 'no_deadline';
  return postedAt <= dueAt ? 'in_time' : 'late';
}

/** True once the rule has to be read again before a meeting of `day` relies on it. Rules without a date of checking never grow old. */
export function isOutdated(rule: Pick<NoticeRule, 'validUntil'>, today: DayText, day: DayText): boolean {
  return rule.validUntil !== null && (today > rule.validUntil || day > rule.validUntil);
}

/** What else the rule wants for a meeting of `day`, in the order of the rule. */
export function checksOn(rule: NoticeRule, day: DayText): readonly string[] {
  return rule.checks.filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to)).map(({ code }) => code);
}
