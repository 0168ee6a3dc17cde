import { Inject, Injectable } from '@nestjs/common';
import { Addressees, Cities, People } from '#libs/directory';
import { CONFIG, type Config } from '#libs/platform/config';
import { ForDuty, type DutyKind, type DutyView } from '#libs/platform/duties';
import { Grants } from '#libs/platform/identity';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { Links } from '../link/links.repository.js';
import { Leads, type LeadLine } from '../step/leads.repository.js';
import type { ActionStep } from '../step/action-step.entity.js';
import { stateOf } from '../step/step-state.rules.js';
import { Steps } from '../step/steps.repository.js';
import { askLetter, upLetter, type Letter } from './ask-letter.rules.js';
import { AskedSteps } from './asked-steps.repository.js';
import { Asking } from './asking.repository.js';
import type { LadderStep } from './ladder.rules.js';
import { termsOf, UPDATE_DUTY, updateLadder } from './update-ladder.rules.js';

/** Who is asked how a step stands, who hears that nothing was heard, and what those letters say. */
@ForDuty(UPDATE_DUTY, updateLadder)
@Injectable()
export class UpdateLetters implements DutyKind {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>) {}

  async recipients(tx: Transaction, duty: DutyView, kind: string): Promise<readonly Recipient[]> {
    const step = await tx.use(Steps).byId(duty.subjectId);
    if (step === null || step.ended || (await isAnswered(tx, step, duty))) return [];
    const item = await tx.use(Steps).requireItem(step.itemId, { awake: false });
    if (item.asleep) return [];
    const lead = await tx.use(Leads).of(step);
    const personIds = await readersOf(tx, kind as LadderStep, step, lead, item.bodyId);
    const contacts = await tx.use(People).contacts(personIds);
    return personIds.flatMap((id) => contacts.get(id) ?? []);
  }

  async compose(tx: Transaction, to: Recipient, kind: string, duties: readonly DutyView[]): Promise<MailMessage> {
    return this.letter(tx, to, kind as LadderStep, duties.map((duty) => duty.subjectId));
  }

  /** One letter with a link of its own; also for "Ask now" and a fresh link. */
  async letter(tx: Transaction, to: Recipient, kind: LadderStep | 'fresh', stepIds: readonly string[]): Promise<MailMessage> {
    const toLead = kind === 'ask' || kind === 'ask_again' || kind === 'fresh';
    const { steps, by } = await tx.use(AskedSteps).of(stepIds, { show: toLead });
    const city = await tx.use(Cities).current();
    const url = toLead || kind === 'chair'
      ? this.answerUrl(to.personId === null ? '' : await tx.use(Links).make(to.personId, to.language, stepIds))
      : (): string => `${this.config.publicUrl}/app/${city.slug}/plan`;
    const letter: Letter = { city: city.name, language: to.language, today: await tx.use(Cities).today(), by, steps, url };
    switch (kind) {
      case 'ask': return askLetter(letter, 'first');
      case 'ask_again': return askLetter(letter, 'again');
      case 'fresh': return askLetter(letter, 'fresh');
      case 'chair':
      case 'director':
      case 'executive': return upLetter(letter, kind);
    }
  }

  private answerUrl(token: string): Letter['url'] {
    return (stepId, answer) => `${this.config.publicUrl}/l/${token}?item=${stepId}${answer === undefined ? '' : `&answer=${answer}`}`;
  }
}

/** An update came since this cycle began, and the job that closes the duty is still on its way: nothing goes out. */
async function isAnswered(tx: Transaction, step: ActionStep, duty: DutyView): Promise<boolean> {
  const { askOn } = await tx.use(Asking).daysOf(step.caseId, step);
  return askOn > termsOf(duty).askOn;
}

async function readersOf(tx: Transaction, kind: LadderStep, step: ActionStep, lead: LeadLine, bodyId: string | null): Promise<readonly string[]> {
  switch (kind) {
    case 'ask':
    case 'ask_again':
      return some(lead.askedPersonId);
    case 'chair':
      // Somebody else than the one who was asked twice.
      return some([await tx.use(Leads).chairOf(bodyId), lead.contactPersonId].find((id) => id !== null && id !== lead.askedPersonId));
    case 'director':
      return tx.use(Grants).personsWith('director');
    case 'executive':
      return (await lineIsKnown(tx, step)) ? [...new Set([...some(lead.supervisorPersonId), ...(await chiefs(tx))])] : [];
  }
}

/** No surprise: nobody above hears of a line before its lead has seen it two working days (rule 4). */
async function lineIsKnown(tx: Transaction, step: ActionStep): Promise<boolean> {
  const state = stateOf(step, await tx.use(Cities).today(), 'shown');
  return state === 'late' || state === 'no_update';
}

async function chiefs(tx: Transaction): Promise<string[]> {
  const addressees = await tx.use(Addressees).reachable();
  return addressees.flatMap(({ role, recipient }) => (role === 'chief_of_staff' && recipient.personId !== null ? [recipient.personId] : []));
}

function some(id: string | null | undefined): string[] {
  return id === null || id === undefined ? [] : [id];
}
