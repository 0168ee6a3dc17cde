import { localDate, type DayText } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { Duties } from '#libs/platform/duties';
import type { Transaction } from '#libs/platform/work';
import type { ActionStep } from '../step/action-step.entity.js';
import { Leads } from '../step/leads.repository.js';
import type { StepItem } from '../step/steps.repository.js';
import { AskPolicy } from './ask-policy.entity.js';
import { askDay, updateBy, USUAL_SCHEDULE, type AskFacts, type AskSchedule } from './schedule.rules.js';
import { termsOf, termsToSettings, UPDATE_DUTY } from './update-ladder.rules.js';

const SUBJECT = 'step';

/** When a step is asked about, inside a transaction: its schedule, and the one duty behind it. */
export class Asking {
  constructor(private readonly tx: Transaction) {}

  async scheduleOf(caseId: string): Promise<AskSchedule> {
    const policy = await this.tx.table(AskPolicy).findOne({ caseId });
    return policy?.schedule ?? USUAL_SCHEDULE;
  }

  /** The days of the coming cycle. */
  async daysOf(caseId: string, facts: AskFacts): Promise<{ readonly askOn: DayText; readonly updateBy: DayText }> {
    const [schedule, holidays] = [await this.scheduleOf(caseId), await this.tx.use(Cities).holidays()];
    return { askOn: askDay(facts, schedule, holidays), updateBy: updateBy(facts, schedule, holidays) };
  }

  /** Opens the duty of the coming cycle; a step that ended or a process that sleeps owes nothing. */
  async open(step: ActionStep, item: StepItem): Promise<void> {
    if (step.ended || item.asleep) return;
    const { everyDays: _, ...waits } = await this.scheduleOf(step.caseId);
    const { askOn } = await this.daysOf(step.caseId, step);
    const lead = await this.tx.use(Leads).of(step);
    await this.tx.use(Duties).open({
      kind: UPDATE_DUTY, subjectKind: SUBJECT, subjectId: step.id, caseId: step.caseId, title: dutyTitle(step, item), path: `plan/items/${item.id}`,
      holderPartyId: step.leadPartyId, holderPersonId: lead.askedPersonId, dueOn: step.updateBy,
      settings: termsToSettings({ ...waits, askOn, askedOn: null, tie: lead.tie }),
    });
  }

  /** An update came or a lead changed: what was under way stops, the next cycle begins. */
  async restart(step: ActionStep, item: StepItem, reason: string): Promise<void> {
    await this.tx.use(Duties).close({ kind: SUBJECT, id: step.id, dutyKind: UPDATE_DUTY }, 'done', reason);
    await this.open(step, item);
  }

  /** The ladder stands as the update left it: nothing to close, nothing to open. */
  async isCurrent(step: ActionStep): Promise<boolean> {
    const duties = await this.tx.use(Duties).ofSubject({ kind: SUBJECT, id: step.id, dutyKind: UPDATE_DUTY });
    if (step.ended) return duties.length === 0;
    const { askOn } = await this.daysOf(step.caseId, step);
    return duties.length === 1 && duties.every((duty) => duty.fired.length === 0 && termsOf(duty).askOn === askOn);
  }

  /** New dates, words or schedule; the cycle under way goes on. */
  async reschedule(step: ActionStep, item: StepItem): Promise<void> {
    const duties = this.tx.use(Duties);
    const open = await duties.ofSubject({ kind: SUBJECT, id: step.id, dutyKind: UPDATE_DUTY });
    const { everyDays: _, ...waits } = await this.scheduleOf(step.caseId);
    const { askOn } = await this.daysOf(step.caseId, step);
    for (const view of open) {
      const terms = { ...termsOf(view), ...waits, askOn };
      await duties.reschedule(await duties.require(view.id), { dueOn: step.updateBy, title: dutyTitle(step, item), settings: termsToSettings(terms) });
    }
  }

  /** Done, stopped, or withdrawn with its item. */
  async end(step: ActionStep, reason: string): Promise<void> {
    await this.tx.use(Duties).close({ kind: SUBJECT, id: step.id, dutyKind: UPDATE_DUTY }, step.progress === 'done' ? 'done' : 'cancelled', reason);
  }

  async today(): Promise<DayText> {
    return localDate(this.tx.now, (await this.tx.use(Cities).current()).zone);
  }
}

/** As it stands in somebody's list: "13 Train front-desk staff". */
function dutyTitle(step: ActionStep, item: StepItem): string {
  return `${item.number === null ? '' : `${item.number} `}${step.title}`.slice(0, 500);
}
