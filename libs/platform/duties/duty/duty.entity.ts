import { localDate, type DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DutyView } from '../ladder/duty-kind.js';
import type { Pause, Plan } from '../ladder/planning.rules.js';
import { DUTY_LIFECYCLE, type DutyState } from './duty.lifecycle.js';

/** What a room opens. */
export interface DutyToOpen {
  /** `implementation.update`, `casework.todo` */
  readonly kind: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly caseId?: string | null;
  /** As it stands in somebody's list; one line. */
  readonly title: string;
  /** Where it is answered, inside `/app/<city>/`: `plan/items/<id>`. */
  readonly path?: string | null;
  readonly holderPartyId?: string | null;
  readonly holderPersonId?: string | null;
  readonly dueOn?: DayText | null;
  /** What the ladder of its kind must know: plain values, nothing about a person. */
  readonly settings?: DutySettings | null;
}

export type DutySettings = Readonly<Record<string, string | number | null>>;

/** Something that somebody owes by a day. */
@Entity({ schema: 'duties', name: 'duty' })
export class Duty {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: string;
  @Column('text') subjectKind!: string;
  @Column('uuid') subjectId!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) path!: string | null;
  @Column('uuid', { nullable: true }) holderPartyId!: string | null;
  @Column('uuid', { nullable: true }) holderPersonId!: string | null;
  @Column('date', { nullable: true }) dueOn!: DayText | null;
  @Column('jsonb', { nullable: true }) settings!: DutySettings | null;
  @Column('text') state!: DutyState;
  /** The next step of the ladder. */
  @Column('text', { nullable: true }) step!: string | null;
  @Column('timestamptz', { nullable: true }) nextAt!: Date | null;
  @Column('date', { nullable: true }) pausedUntil!: DayText | null;
  @Column('text', { nullable: true }) pauseReason!: string | null;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('text', { nullable: true }) closeReason!: string | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, given: DutyToOpen, now: Date): Duty {
    return Object.assign(new Duty(), {
      workspaceId, id, kind: given.kind, subjectKind: given.subjectKind, subjectId: given.subjectId, caseId: given.caseId ?? null,
      title: given.title, path: given.path ?? null, holderPartyId: given.holderPartyId ?? null, holderPersonId: given.holderPersonId ?? null,
      dueOn: given.dueOn ?? null, settings: given.settings ?? null, state: DUTY_LIFECYCLE.initial, step: null, nextAt: null, pausedUntil: null, pauseReason: null,
      openedAt: now, closedAt: null, closeReason: null, version: 1,
    });
  }

  /** Null while nothing is held back. */
  get pause(): Pause | null {
    return this.pauseReason === null ? null : { until: this.pausedUntil };
  }

  follow(plan: Plan): void {
    this.step = plan.step;
    this.nextAt = plan.nextAt;
  }

  /** Nothing is asked before `until`; without it, until somebody resumes. */
  hold(reason: string, until: DayText | null): void {
    this.pauseReason = reason;
    this.pausedUntil = until;
  }

  resume(): void {
    this.pauseReason = null;
    this.pausedUntil = null;
  }

  handOff(holderPartyId: string | null, holderPersonId: string | null): void {
    this.holderPartyId = holderPartyId;
    this.holderPersonId = holderPersonId;
  }

  close(outcome: 'done' | 'cancelled', reason: string | null, now: Date): void {
    DUTY_LIFECYCLE.require(this.state, outcome);
    this.state = outcome;
    this.closeReason = reason;
    this.closedAt = now;
    this.follow({ step: this.step, nextAt: null });
  }

  view(fired: DutyView['fired'], zone: string): DutyView {
    const { id, kind, subjectKind, subjectId, caseId, title, path, holderPartyId, holderPersonId, dueOn, settings } = this;
    return { id, kind, subjectKind, subjectId, caseId, title, path, holderPartyId, holderPersonId, dueOn, settings, openedOn: localDate(this.openedAt, zone), fired };
  }
}
