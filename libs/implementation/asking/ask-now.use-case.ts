import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities, People } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import { Notices, type Recipient } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { RUN_ASKING } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import { Links } from '../link/links.repository.js';
import type { ActionStep } from '../step/action-step.entity.js';
import { Leads } from '../step/leads.repository.js';
import { Steps } from '../step/steps.repository.js';
import { termsOf, termsToSettings, UPDATE_DUTY } from './update-ladder.rules.js';
import { UpdateLetters } from './update-letters.duties.js';

/** The small link: the cycle asks by itself, but sometimes somebody wants to know today. It counts as the ask of this cycle. */
@Injectable()
export class AskNow {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly letters: UpdateLetters,
  ) {}

  /** @throws Problem `implementation.ask.already-today` (one asking email a person and day), `implementation.lead.no-email` */
  execute(actor: Actor, stepId: string): Promise<{ asked: true }> {
    return this.unitOfWork.run('implementation.step.ask', actor, async (tx) => {
      const step = await tx.use(Steps).requireLocked(stepId);
      requireForStep(actor, RUN_ASKING, step);
      if (step.ended) throw implementationProblem('step.ended');
      const to = await leadOf(tx, step);
      const city = await tx.use(Cities).current();
      const today = await tx.use(Cities).today();
      if ((await tx.use(Links).countOn(to.personId ?? '', today, city.zone)) > 0) throw implementationProblem('ask.already-today');
      const message = await this.letters.letter(tx, to, 'ask', [stepId]);
      await tx.use(Notices).send({ kind: `${UPDATE_DUTY}.ask`, to, subject: { kind: 'step', id: stepId }, message });
      await count(tx, stepId, today);
      tx.record({ kind: 'step', id: stepId, after: { asked: today } });
      return { asked: true };
    });
  }
}

async function leadOf(tx: Transaction, step: ActionStep): Promise<Recipient> {
  const { askedPersonId } = await tx.use(Leads).of(step);
  const to = askedPersonId === null ? null : await tx.use(People).contact(askedPersonId);
  if (to === null) throw implementationProblem('lead.no-email');
  return to;
}

async function count(tx: Transaction, stepId: string, today: string): Promise<void> {
  const duties = tx.use(Duties);
  for (const view of await duties.ofSubject({ kind: 'step', id: stepId, dutyKind: UPDATE_DUTY })) {
    if (view.fired.length > 0) continue;
    await duties.reschedule(await duties.require(view.id), { settings: termsToSettings({ ...termsOf(view), askedOn: today }) });
  }
}
