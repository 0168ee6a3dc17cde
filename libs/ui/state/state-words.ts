import { formatDate } from '../format/format-dates.js';
import type { MessageId } from '../messages/catalogue.js';
import type { Messages } from '../messages/build-messages.js';
import type { BlockedBy, OwnWords, ProgressCode, StateCode, TimelinessCode } from './state-codes.js';

/** Shapes for plain text (email, calendar); on pages they are drawn, see state-shape.tsx. */
export const timelinessShapes: Readonly<Record<TimelinessCode, string>> = {
  on_time: '●', not_due: '○', late: '▲', blocked: '■', no_update: '◌',
};

/** How an item stands against time. Dates are YYYY-MM-DD. */
export interface Timeliness {
  readonly code: TimelinessCode;
  /** Days late, or days without an update when `since` is not known. */
  readonly days?: number | undefined;
  /** Blocked or without an update since this day. */
  readonly since?: string | undefined;
  /** When something not due yet begins. */
  readonly starts?: string | undefined;
  /** What its lead expects now; the promise stays. */
  readonly expected?: string | undefined;
  readonly blockedBy?: BlockedBy | undefined;
  /** The day on which it is read; given, near dates show no year. */
  readonly today?: string | undefined;
  readonly words?: OwnWords<TimelinessCode> | undefined;
}

/** The words without the shape: "23 days late", "blocked by law since November 9", "no update since October 3". */
export function timelinessWords(state: Timeliness, messages: Messages): string {
  const { t, locale } = messages;
  const day = (date: string) => formatDate(date, locale, state.today === undefined ? {} : { today: state.today });
  let words = withDetail(state, messages);
  if (state.since !== undefined && (state.code === 'blocked' || state.code === 'no_update')) {
    words = t('states.timeliness.since', { state: words, date: day(state.since) });
  }
  if (state.starts !== undefined && state.code === 'not_due') words = t('states.timeliness.starts', { state: words, date: day(state.starts) });
  if (state.expected !== undefined) words = t('states.timeliness.expected', { state: words, date: day(state.expected) });
  return words;
}

/** Shape and words for plain text: "▲ 23 days late". */
export function timelinessLine(state: Timeliness, messages: Messages): string {
  return `${timelinessShapes[state.code]} ${timelinessWords(state, messages)}`;
}

/** Milestones, action steps or items done of all. */
export interface ProgressCount {
  readonly done: number;
  readonly total: number;
  readonly of: 'milestones' | 'steps' | 'items';
}

/** "well on, 3 of 5 milestones"; without a count only the word. */
export function progressWords(code: ProgressCode, messages: Messages, count?: ProgressCount, words?: OwnWords<ProgressCode>): string {
  const word = words?.[code] ?? messages.t(`states.progress.${code}`);
  if (count === undefined || count.total === 0) return word;
  const detail = messages.t(`states.progress.${count.of}`, { done: count.done, total: count.total });
  return messages.t('states.timeliness.detail', { state: word, detail });
}

/** How many stand in which state. Zero and missing are the same. */
export type StateCounts = Partial<Readonly<Record<StateCode, number>>>;

const order: readonly StateCode[] = [
  'done', 'on_time', 'nearly', 'well_on', 'begun', 'not_started', 'not_due', 'late', 'blocked', 'stopped', 'no_update',
  'adopted', 'accepted', 'accepted_with_changes', 'proposed', 'referred', 'declined', 'withdrawn',
];

/** One part of a distribution, in the order in which it is read. */
export interface DistributionPart {
  readonly code: StateCode;
  readonly count: number;
  readonly words: string;
}

/** The parts of a distribution with their words, empty ones left out. */
export function distributionParts(counts: StateCounts, messages: Messages, words: OwnWords<StateCode> = {}): DistributionPart[] {
  return order.flatMap((code) => {
    const count = counts[code] ?? 0;
    if (count === 0) return [];
    const own = words[code];
    const said = own === undefined ? messages.t(`states.count.${code}`, { count }) : messages.t('states.count.ownWord', { count, word: own });
    return [{ code, count, words: said }];
  });
}

/** "13 on time · 2 late · 2 no update": never an average. */
export function distributionWords(counts: StateCounts, messages: Messages, words: OwnWords<StateCode> = {}): string {
  const parts = distributionParts(counts, messages, words);
  return parts.length === 0 ? messages.t('states.count.none') : parts.map((part) => part.words).join(' · ');
}

const blockedIds: Readonly<Record<BlockedBy, MessageId>> = {
  waiting: 'states.timeliness.blockedWaiting', money: 'states.timeliness.blockedMoney',
  staff: 'states.timeliness.blockedStaff', law: 'states.timeliness.blockedLaw',
};

/** The word, or the fuller words where the code brings a number or a reason. A plan's own word stays in front of them. */
function withDetail(state: Timeliness, { t }: Messages): string {
  const own = state.words?.[state.code];
  const detail = detailOf(state, t);
  if (detail === undefined) return own ?? t(`states.timeliness.${state.code}`);
  return own === undefined ? detail : t('states.timeliness.detail', { state: own, detail });
}

function detailOf(state: Timeliness, t: Messages['t']): string | undefined {
  if (state.code === 'late' && state.days !== undefined) return t('states.timeliness.lateDays', { days: state.days });
  if (state.code === 'blocked' && state.blockedBy !== undefined) return t(blockedIds[state.blockedBy]);
  if (state.code === 'no_update' && state.since === undefined && state.days !== undefined) {
    return t('states.timeliness.noUpdateDays', { days: state.days });
  }
  return undefined;
}
