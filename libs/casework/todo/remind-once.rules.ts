import type { DutyCity, DutyView, PlannedStep } from '#libs/platform/duties';

export const DUE = 'due';

/** One reminder on the morning of the day it is due, to the one who took it on, and nothing after that. */
export function remindOnce(duty: DutyView, _city: DutyCity): PlannedStep | null {
  if (duty.dueOn === null || duty.fired.some((step) => step.kind === DUE)) return null;
  return { kind: DUE, on: duty.dueOn };
}
