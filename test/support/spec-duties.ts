import { Injectable } from '@nestjs/common';
import { addDays, newId } from '#libs/kernel';
import { DutiesModule, ForDuty, type DutyKind, type DutyLadder, type DutyToOpen, type DutyView } from '#libs/platform/duties';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';

/** A week before the day, three days before, then the chair. */
export const specLadder: DutyLadder = ({ fired, dueOn, openedOn }) => {
  const due = dueOn ?? openedOn;
  const steps = [{ kind: 'ask', on: addDays(due, -7) }, { kind: 'again', on: addDays(due, -3) }, { kind: 'chair', on: addDays(due, 1) }];
  return steps.find((step) => !fired.some(({ kind }) => kind === step.kind)) ?? null;
};

/** The chair gets the third step, together with the holder. */
export const CHAIR = newId();

function personOf(personId: string): Recipient {
  return { personId, address: `p${personId.slice(-12)}@partner.invalid`, name: 'Ana Díaz', language: 'en', zone: 'America/Chicago' };
}

/** Asks like the updates of a plan do: one letter with all items of a person. */
@ForDuty('spec.update', specLadder)
@Injectable()
export class SpecUpdates implements DutyKind {
  /** Titles that make the letter fail. */
  static readonly BROKEN = 'broken';

  async recipients(_tx: Transaction, duty: DutyView, step: string): Promise<readonly Recipient[]> {
    if (duty.holderPersonId === null) return [];
    return step === 'chair' ? [personOf(duty.holderPersonId), personOf(CHAIR)] : [personOf(duty.holderPersonId)];
  }

  async compose(_tx: Transaction, _to: Recipient, step: string, duties: readonly DutyView[]): Promise<MailMessage> {
    if (duties.some(({ title }) => title === SpecUpdates.BROKEN)) throw new Error('cannot be written');
    return { subject: `Testville: ${step}, ${duties.length}`, blocks: [{ kind: 'items', items: duties.map(({ title }) => ({ title })) }] };
  }
}

@ForDuty('spec.term', specLadder)
@Injectable()
export class SpecTerms extends SpecUpdates {}

export const SPEC_DUTIES = { module: class SpecDutiesModule {}, imports: [DutiesModule], providers: [SpecUpdates, SpecTerms] };

export function specDuty(holderPersonId: string | null, more: Partial<DutyToOpen> = {}): DutyToOpen {
  return { kind: 'spec.update', subjectKind: 'step', subjectId: newId(), title: '13 Train front-desk staff', holderPersonId, dueOn: '2026-12-01', ...more };
}
