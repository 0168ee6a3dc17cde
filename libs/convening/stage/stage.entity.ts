import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { conveningProblem } from '../convening.problems.js';
import type { DateRule } from '../dates/date-rule.model.js';
import { stageLifecycle, type StageState } from './stage.lifecycle.js';

/** What must hold before a stage counts as done. */
export interface Gate {
  /** Keys of the questions that need an answer. */
  readonly answered: readonly string[];
  /** True: when the issue areas are said to be fixed, some must be named. */
  readonly areasWhenFixed: boolean;
}

export interface NewStage {
  readonly caseId: string;
  readonly key: string;
  readonly position: number;
  readonly name: string;
  readonly purpose: string;
  readonly gate: Gate;
  readonly plannedFrom: DayText;
  readonly plannedTo: DayText;
  readonly fromRule: DateRule | null;
  readonly toRule: DateRule | null;
}

/** One part of the process with its checklist. */
@Entity({ schema: 'convening', name: 'stage' })
export class Stage {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') key!: string;
  @Column('integer') position!: number;
  @Column('text') name!: string;
  /** False: the word of the template in the reader's language may be shown. */
  @Column('boolean') renamed!: boolean;
  @Column('text') purpose!: string;
  @Column('jsonb') gate!: Gate;
  @Column('text') state!: StageState;
  @Column('date') plannedFrom!: DayText;
  @Column('date') plannedTo!: DayText;
  /** What the days follow from; null: days of their own. */
  @Column('jsonb', { nullable: true }) fromRule!: DateRule | null;
  @Column('jsonb', { nullable: true }) toRule!: DateRule | null;
  /** As it was first planned. */
  @Column('date', { nullable: true }) firstTo!: DayText | null;
  @Column('date', { nullable: true }) openedOn!: DayText | null;
  @Column('date', { nullable: true }) endedOn!: DayText | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('integer') version!: number;

  static plan(workspaceId: string, id: string, given: NewStage): Stage {
    return Object.assign(new Stage(), {
      workspaceId, id, ...given, firstTo: given.plannedTo, renamed: false, state: stageLifecycle.initial, openedOn: null, endedOn: null, reason: null, byPersonId: null, version: 1,
    });
  }

  open(on: DayText, byPersonId: string | null): void {
    this.move('open', null, byPersonId);
    this.openedOn ??= on;
    this.endedOn = null;
  }

  /** @param passReason why it counts as done although its gate misses something; null when the gate holds */
  complete(on: DayText, passReason: string | null, byPersonId: string | null): void {
    this.move('done', passReason, byPersonId);
    this.endedOn = on;
  }

  skip(on: DayText, reason: string, byPersonId: string | null): void {
    this.move('skipped', reason, byPersonId);
    this.endedOn = on;
  }

  reopen(on: DayText, reason: string, byPersonId: string | null): void {
    if (this.state === 'not_started') stageLifecycle.require(this.state, 'done');
    this.open(on, byPersonId);
    this.reason = reason;
  }

  rename(name: string): void {
    this.renamed = true;
    this.name = name;
  }

  replan(from: DayText, to: DayText): void {
    if (to < from) throw conveningProblem('stage.dates-backwards', { from, to });
    this.plannedFrom = from;
    this.plannedTo = to;
  }

  private move(to: StageState, reason: string | null, byPersonId: string | null): void {
    stageLifecycle.require(this.state, to);
    this.state = to;
    this.reason = reason;
    this.byPersonId = byPersonId;
  }
}
