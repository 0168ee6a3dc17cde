import type { DayText } from '#libs/kernel';

/** The moment something takes place on the wall clock of a zone: `2026-11-30T09:00:00` there. */
export interface WallTime {
  readonly at: Date;
  readonly zone: string;
}

interface EventBase {
  /** The same for as long as the thing exists, wherever it is moved to. */
  readonly uid: string;
  /** Rises with each change that a calendar must hear of. */
  readonly sequence: number;
  readonly changedAt: Date;
  readonly title: string;
  readonly description: string | null;
  readonly place: string | null;
  readonly join: string | null;
  readonly url: string | null;
  readonly cancelled: boolean;
}

/** A meeting, or one that recurs, or one occurrence that differs from what its series says. */
export interface TimedEvent extends EventBase {
  readonly kind: 'timed';
  readonly starts: WallTime;
  readonly ends: WallTime;
  /** RRULE without its name, and the starts that it gives but that do not take place. */
  readonly repeats: { readonly rule: string; readonly except: readonly Date[] } | null;
  /** The start that the series gave this occurrence. */
  readonly replaces: Date | null;
}

/** A day on which something is due. */
export interface DayEvent extends EventBase {
  readonly kind: 'day';
  readonly day: DayText;
}

export type CalendarEvent = TimedEvent | DayEvent;

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** Zone in which the calendar is told when it says nothing else. */
  readonly zone: string;
}
