import { SetMetadata } from '@nestjs/common';
import type { DayText } from '#libs/kernel';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';

/** What a ladder and a letter may know of a duty. Days are those of the city. */
export interface DutyView {
  readonly id: string;
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly caseId: string | null;
  readonly title: string;
  readonly path: string | null;
  readonly holderPartyId: string | null;
  readonly holderPersonId: string | null;
  readonly dueOn: DayText | null;
  /** As given at opening; null when nothing was. */
  readonly settings: Readonly<Record<string, string | number | null>> | null;
  readonly openedOn: DayText;
  /** Steps behind us, oldest first: sent ones and those that had nobody to go to. */
  readonly fired: readonly { readonly kind: string; readonly on: DayText }[];
}

/** The calendar by which a city is asked. */
export interface DutyCity {
  readonly today: DayText;
  readonly zone: string;
  readonly holidays: ReadonlySet<DayText>;
}

/** A step and its day; it goes at 8:00 AM of that day, or of the next working day. */
export interface PlannedStep {
  readonly kind: string;
  readonly on: DayText;
}

/**
 * The pure rule of a kind: which step is next, null when none is left. Asked at opening, after every step and after
 * every change. A day in the past means: the next morning.
 */
export type DutyLadder = (duty: DutyView, city: DutyCity) => PlannedStep | null;

/** How the steps of one kind of duty are written. Provided by the stage that opens the duty, marked with `@ForDuty`. */
export interface DutyKind {
  /** Who gets this step; nobody means that it is skipped and the ladder goes on. */
  recipients(tx: Transaction, duty: DutyView, step: string): Promise<readonly Recipient[]>;
  /** One letter to one person about all duties whose same step is due this morning; may write (links) through `tx`. */
  compose(tx: Transaction, to: Recipient, step: string, duties: readonly DutyView[]): Promise<MailMessage>;
}

export const DUTY_KIND = 'commonplan:duty';

const ladders = new Map<string, DutyLadder>();
const onPage = new Set<string>();

/**
 * Marks the one provider of a kind and declares its ladder: `@ForDuty('implementation.update', updateLadder)`.
 * A kind that nobody declares has no steps: a to-do that only stands in the list. With `onItsPage` the duty follows what it is
 * about: it is closed and passed on there, so that the two always agree.
 */
export function ForDuty(kind: string, ladder: DutyLadder, { onItsPage = false }: { readonly onItsPage?: boolean } = {}): ClassDecorator {
  if (ladders.has(kind)) throw new Error(`duty ${kind} is declared twice`);
  ladders.set(kind, ladder);
  if (onItsPage) onPage.add(kind);
  return SetMetadata(DUTY_KIND, kind);
}

/** Whether duties of this kind are closed and passed on only where the thing itself stands. */
export function isAnsweredOnItsPage(kind: string): boolean {
  return onPage.has(kind);
}

/** The ladder of a kind, or null. */
export function ladderOf(kind: string): DutyLadder | null {
  return ladders.get(kind) ?? null;
}
