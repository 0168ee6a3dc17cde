import type { DayText } from '#libs/kernel';

/** An item with the organization that leads it; never a person. */
export interface ItemLine {
  readonly itemId: string;
  readonly number: string | null;
  readonly title: string;
  readonly organization: string;
}

export interface DoneLine extends ItemLine {
  readonly step: string;
  readonly on: DayText;
}

export interface AttentionLine extends ItemLine {
  readonly step: string;
  readonly state: 'late' | 'blocked' | 'no_update';
  /** Late: days after the promise. */
  readonly days: number | null;
  /** Blocked and no update: since when. */
  readonly since: DayText | null;
  readonly blockedBy: 'waiting' | 'money' | 'staff' | 'law' | null;
  readonly expected: DayText | null;
  readonly promised: DayText | null;
  /** The lead's released words, printed beside the line; empty when there are none. */
  readonly answer: string;
}

export interface MeasureFigure {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly direction: 'up' | 'down' | 'steady';
  readonly source: string;
  readonly place: string;
  readonly baseline: { readonly value: number; readonly on: string } | null;
  readonly target: { readonly value: number; readonly on: string } | null;
  /** Oldest first; a null value is a gap that is known. */
  readonly points: readonly { readonly on: string; readonly value: number | null }[];
}

/** Everything a report says in figures, counted in one statement at one moment. */
export interface Figures {
  readonly asOf: DayText;
  readonly period: { readonly from: DayText; readonly to: DayText };
  readonly items: number;
  /** How many items stand where; a state that no item has is left out. */
  readonly states: Readonly<Record<string, number>>;
  readonly updates: number;
  readonly done: readonly DoneLine[];
  readonly attention: readonly AttentionLine[];
  readonly decided: readonly { readonly itemId: string; readonly number: string | null; readonly title: string; readonly decision: string; readonly on: DayText }[];
  readonly meetings: number;
  readonly offers: { readonly received: number; readonly answered: number };
  readonly questions: readonly { readonly id: string; readonly number: string | null; readonly title: string; readonly advice: string; readonly by: DayText | null }[];
  readonly measures: readonly MeasureFigure[];
}
