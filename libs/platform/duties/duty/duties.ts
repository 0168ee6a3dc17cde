import { isId, type DayText } from '#libs/kernel';
import { requireVersion, type Transaction } from '#libs/platform/work';
import { In } from 'typeorm';
import { DutyClosed } from '../duties.events.js';
import { dutyProblem } from '../duties.problems.js';
import { ladderOf, type DutyView } from '../ladder/duty-kind.js';
import { planNext } from '../ladder/planning.rules.js';
import { CityCalendar } from './city-calendar.js';
import { DutyLog, HANDED_OFF } from './duty-log.js';
import { Duty, type DutyToOpen } from './duty.entity.js';

export interface SubjectRef {
  readonly kind: string;
  readonly id: string;
  /** Only duties of this kind; all of them when missing. */
  readonly dutyKind?: string;
}

export type DutyOutcome = 'done' | 'cancelled';

/**
 * What rooms do with duties, in their own transaction: `tx.use(Duties)`. Everything takes effect at once: a duty
 * closed, held or handed off in a commit is not asked about after it.
 */
export class Duties {
  private readonly log: DutyLog;
  private readonly calendar: CityCalendar;

  constructor(private readonly tx: Transaction) {
    this.log = tx.use(DutyLog);
    this.calendar = tx.use(CityCalendar);
  }

  /** @returns the id of the duty */
  async open(given: DutyToOpen): Promise<string> {
    const duty = Duty.open(this.tx.workspaceId, this.tx.newId(), given, this.tx.now);
    await this.plan(duty, []);
    await this.tx.table(Duty).insert(duty);
    return duty.id;
  }

  /** The duty, locked. @throws Problem `duties.duty.absent`, `work.row.stale` */
  async require(dutyId: string, version?: number): Promise<Duty> {
    if (!isId(dutyId)) throw dutyProblem('duty.absent');
    const duty = await this.tx.table(Duty).requireLocked(dutyId, dutyProblem('duty.absent'));
    if (duty.state !== 'open') throw dutyProblem('duty.absent');
    if (version !== undefined) requireVersion(duty, version, { title: duty.title, dueOn: duty.dueOn });
    return duty;
  }

  /** Open duties about something. */
  async ofSubject(subject: SubjectRef): Promise<DutyView[]> {
    const duties = await this.openOf(subject);
    const { zone } = await this.calendar.read();
    const fired = await this.log.fired(duties.map(({ id }) => id), zone);
    return duties.map((duty) => duty.view(fired.get(duty.id) ?? [], zone));
  }

  /** Closes what is open about something. @returns how many */
  async close(subject: SubjectRef, outcome: DutyOutcome, reason: string | null = null): Promise<number> {
    const duties = await this.openOf(subject);
    for (const duty of duties) await this.closeOne(duty, outcome, reason);
    return duties.length;
  }

  async closeOne(duty: Duty, outcome: DutyOutcome, reason: string | null = null): Promise<void> {
    const { step, nextAt } = duty;
    duty.close(outcome, reason, this.tx.now);
    await this.save(duty);
    if (nextAt !== null && step !== null) await this.log.add({ dutyId: duty.id, kind: step, outcome: 'stopped', plannedAt: nextAt, reason: reason ?? outcome });
    this.tx.announce(DutyClosed, { dutyId: duty.id, subjectId: duty.subjectId });
  }

  /** A new day, title or place to answer; the ladder is asked again. Without changes: asks the ladder again. */
  async reschedule(duty: Duty, change: Partial<Pick<Duty, 'dueOn' | 'title' | 'path' | 'caseId' | 'settings'>> = {}): Promise<void> {
    Object.assign(duty, change);
    await this.replan(duty);
  }

  /** Nothing goes before `until`, or until it is resumed. The step held back stands in the log with its reason. */
  async hold(duty: Duty, reason: string, until: DayText | null = null): Promise<void> {
    const { step, nextAt } = duty;
    duty.hold(reason, until);
    await this.replan(duty);
    if (step !== null) await this.log.add({ dutyId: duty.id, kind: step, outcome: 'held', plannedAt: nextAt, reason, toPersonId: duty.holderPersonId });
  }

  /** @throws Problem `duties.duty.not-paused` */
  async resume(duty: Duty): Promise<void> {
    if (duty.pause === null) throw dutyProblem('duty.not-paused');
    duty.resume();
    await this.replan(duty);
  }

  /** All that this person owes rests until that day: leave, an emergency. @returns how many duties */
  async away(personId: string, until: DayText, reason: string): Promise<number> {
    const duties = await this.lock(`select id from duties.duty where workspace_id = $1 and holder_person_id = $2 and state = 'open' order by id for update`, [personId]);
    for (const duty of duties) await this.hold(duty, reason, until);
    return duties.length;
  }

  /** Somebody else owes it from now on: the ladder begins again for them, and the leave of the one before ends. */
  async handOff(duty: Duty, to: { readonly partyId: string | null; readonly personId: string | null }): Promise<void> {
    await this.log.add({ dutyId: duty.id, kind: duty.step ?? 'none', outcome: 'stopped', plannedAt: duty.nextAt, reason: HANDED_OFF, toPersonId: duty.holderPersonId });
    duty.handOff(to.partyId, to.personId);
    if (duty.pausedUntil !== null) duty.resume();
    await this.replan(duty);
  }

  private openOf({ kind, id, dutyKind }: SubjectRef): Promise<Duty[]> {
    return this.lock(
      `select id from duties.duty where workspace_id = $1 and subject_kind = $2 and subject_id = $3 and state = 'open' and ($4::text is null or kind = $4)
       order by id for update`, [kind, id, dutyKind ?? null]);
  }

  /** Locked in one order, so that the morning's run and a press do not wait for each other crosswise. */
  private async lock(text: string, values: readonly unknown[]): Promise<Duty[]> {
    const rows = await this.tx.query<{ id: string }>(text, [this.tx.workspaceId, ...values]);
    return rows.length === 0 ? [] : this.tx.table(Duty).find({ id: In(rows.map(({ id }) => id)) }, { id: 'ASC' });
  }

  private async replan(duty: Duty): Promise<void> {
    const { zone } = await this.calendar.read();
    await this.plan(duty, (await this.log.fired([duty.id], zone)).get(duty.id) ?? []);
    await this.save(duty);
  }

  private async plan(duty: Duty, fired: DutyView['fired']): Promise<void> {
    const city = await this.calendar.read();
    duty.follow(planNext(ladderOf(duty.kind), duty.view(fired, city.zone), duty.pause, city, this.tx.now));
  }

  private save(duty: Duty): Promise<void> {
    return this.tx.table(Duty).update(duty);
  }
}
