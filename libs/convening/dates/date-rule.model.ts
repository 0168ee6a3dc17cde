import type { DayText } from '#libs/kernel';

export const DATE_UNITS = ['days', 'business_days', 'weeks', 'months'] as const;
export type DateUnit = (typeof DATE_UNITS)[number];

/** What a day follows from: another point of the process, so many units later, or earlier when negative. */
export interface DateRule {
  /** `start`, `end`, `stage.<key>.from`, `stage.<key>.to` or `milestone.<key>`. */
  readonly of: string;
  readonly amount: number;
  readonly unit: DateUnit;
}

/** The form of an id of a point. */
export const POINT = /^(start|end|stage\.[a-z_]{1,40}\.(from|to)|milestone\.[a-z0-9_]{1,40})$/;

/** One day of a process, given by itself or by its rule. */
export interface DatePoint {
  readonly id: string;
  /** In the words of the process, for sentences. */
  readonly name: string;
  readonly on: DayText;
  readonly rule: DateRule | null;
  /** What is over no longer moves. */
  readonly ended: boolean;
}

/** A wish: another day of its own, or another rule. */
export interface DateChange {
  readonly id: string;
  readonly on?: DayText | undefined;
  readonly rule?: DateRule | null | undefined;
}

export interface DateMove {
  readonly id: string;
  readonly name: string;
  readonly from: DayText;
  readonly to: DayText;
}
