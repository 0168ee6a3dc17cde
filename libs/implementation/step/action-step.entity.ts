import type { DayText } from '#libs/kernel';
import type { BlockedBy, ProgressCode } from '#libs/ui';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { implementationProblem } from '../implementation.problems.js';
import { progressBy, type MilestoneCount } from './progress.rules.js';
import type { RedLine } from './step-state.rules.js';

export interface StepWords {
  readonly title: string;
  readonly body: string;
}

export interface StepDates {
  readonly startOn: DayText | null;
  readonly promisedOn: DayText | null;
}

export interface StepLead {
  /** A person, an organization, an office or a seat. */
  readonly leadPartyId: string;
  /** Who is asked; null until somebody is named. */
  readonly leadPersonId: string | null;
}

export interface NewStep extends StepWords, StepDates, StepLead {
  readonly caseId: string;
  readonly itemId: string;
  readonly position: number;
  readonly askedFrom: DayText;
  readonly updateBy: DayText;
}

/** What somebody does for an item by a day, and how it stands. Updates are written by one statement, see `update/updates.repository.ts`. */
@Entity({ schema: 'implementation', name: 'action_step' })
export class ActionStep {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') itemId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('uuid') leadPartyId!: string;
  @Column('uuid', { nullable: true }) leadPersonId!: string | null;
  @Column('date', { nullable: true }) startOn!: DayText | null;
  @Column('date', { nullable: true }) promisedOn!: DayText | null;
  @Column('date', { nullable: true }) forecastOn!: DayText | null;
  @Column('text') progress!: ProgressCode;
  @Column('date', { nullable: true }) doneOn!: DayText | null;
  @Column('text', { nullable: true }) blockedKind!: BlockedBy | null;
  @Column('date', { nullable: true }) blockedSince!: DayText | null;
  @Column('text') blockedNote!: string;
  @Column('timestamptz', { nullable: true }) lastUpdateAt!: Date | null;
  @Column('date', { nullable: true }) lastUpdateOn!: DayText | null;
  @Column('text') publicLine!: string;
  @Column('date') askedFrom!: DayText;
  @Column('date') updateBy!: DayText;
  @Column('date', { nullable: true }) sawLateOn!: DayText | null;
  @Column('date', { nullable: true }) lateShowsOn!: DayText | null;
  @Column('date', { nullable: true }) sawMissingOn!: DayText | null;
  @Column('date', { nullable: true }) missingShowsOn!: DayText | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, given: NewStep, now: Date): ActionStep {
    requireWindow(given);
    return Object.assign(new ActionStep(), {
      workspaceId, id, ...given, forecastOn: null, progress: 'not_started', doneOn: null, blockedKind: null, blockedSince: null, blockedNote: '',
      lastUpdateAt: null, lastUpdateOn: null, publicLine: '', sawLateOn: null, lateShowsOn: null, sawMissingOn: null, missingShowsOn: null, createdAt: now, version: 1,
    });
  }

  get ended(): boolean {
    return this.progress === 'done' || this.progress === 'stopped';
  }

  /** Other words or another promise: a "late" that somebody saw is another line now, and is shown to the lead again. */
  change(words: StepWords, dates: StepDates): void {
    requireWindow(dates);
    if (dates.promisedOn !== this.promisedOn) this.forgetLate();
    Object.assign(this, words, dates);
  }

  /** Somebody else leads: what was shown to the one before was not shown to them. */
  handOff(lead: StepLead): void {
    Object.assign(this, lead);
    this.forgetLate();
    this.forgetMissing();
  }

  stop(): void {
    this.progress = 'stopped';
    this.doneOn = null;
    this.blockedKind = null;
    this.blockedSince = null;
  }

  follow(count: MilestoneCount): void {
    this.progress = progressBy(count, this.progress);
  }

  /** When the next update is in time, after a change of schedule, lead or leave. */
  expectUpdateBy(day: DayText): void {
    this.updateBy = day;
  }

  /** The lead was shown this exact line today. Shown twice is shown the first time. @returns whether it is new */
  showToLead(line: RedLine, seenOn: DayText, othersFrom: DayText): boolean {
    if ((line === 'late' ? this.sawLateOn : this.sawMissingOn) !== null) return false;
    Object.assign(this, line === 'late' ? { sawLateOn: seenOn, lateShowsOn: othersFrom } : { sawMissingOn: seenOn, missingShowsOn: othersFrom });
    return true;
  }

  private forgetLate(): void {
    Object.assign(this, { sawLateOn: null, lateShowsOn: null });
  }

  private forgetMissing(): void {
    Object.assign(this, { sawMissingOn: null, missingShowsOn: null });
  }
}

function requireWindow({ startOn, promisedOn }: StepDates): void {
  if (startOn !== null && promisedOn !== null && startOn > promisedOn) throw implementationProblem('step.window', { startOn, promisedOn });
}
