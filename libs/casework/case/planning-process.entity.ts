import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { caseworkProblem } from '../casework.problems.js';
import { caseLifecycle, type CaseState } from './planning-process.lifecycle.js';

/** What begins a process. */
export interface NewCase {
  readonly title: string;
  readonly summary: string;
  /** Any party: a city, a chamber, a non-profit. */
  readonly leadPartyId: string;
  readonly templateKey: string;
  readonly openedOn: DayText;
  /** The process that this one renews. */
  readonly renewsId: string | null;
  /** A record of published facts: shown, never asked about. */
  readonly readOnly: boolean;
}

/** Where the stages stand, told by the room that owns them. */
export interface StageGlance {
  /** The first stage that is open, or the next one that is not started. */
  readonly stageKey: string | null;
  readonly stageName: string | null;
  readonly stagePosition: number | null;
  readonly stagesDone: number;
  readonly stagesOpen: number;
  readonly stagesTotal: number;
}

/**
 * One effort to make and keep a plan: the case. The glance at its stages is not
 * mapped: another room tells it, and no edit here may write it back.
 */
@Entity({ schema: 'casework', name: 'planning_process' })
export class PlanningProcess {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('text') state!: CaseState;
  @Column('uuid') leadPartyId!: string;
  @Column('text') templateKey!: string;
  @Column('date') openedOn!: DayText;
  @Column('date', { nullable: true }) closedOn!: DayText | null;
  @Column('text', { nullable: true }) closedReason!: string | null;
  @Column('uuid', { nullable: true }) renewsId!: string | null;
  @Column('boolean') readOnly!: boolean;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, number: string, given: NewCase): PlanningProcess {
    return Object.assign(new PlanningProcess(), {
      workspaceId, id, number, ...given, state: caseLifecycle.initial, closedOn: null, closedReason: null, version: 1,
    });
  }

  describe(given: { readonly title: string; readonly summary: string; readonly leadPartyId: string }): void {
    this.requireOpen();
    this.title = given.title;
    this.summary = given.summary;
    this.leadPartyId = given.leadPartyId;
  }

  close(on: DayText, reason: string): void {
    caseLifecycle.require(this.state, 'closed');
    this.state = 'closed';
    this.closedOn = on;
    this.closedReason = reason;
  }

  /** The reason stands in the file; the one for closing is over. */
  reopen(): void {
    caseLifecycle.require(this.state, 'open');
    this.state = 'open';
    this.closedOn = null;
    this.closedReason = null;
  }

  /** @throws Problem `casework.case.closed`, `casework.case.read-only` */
  requireOpen(): void {
    if (this.readOnly) throw caseworkProblem('case.read-only', { id: this.id, number: this.number });
    if (this.state === 'closed') throw caseworkProblem('case.closed', { id: this.id, number: this.number });
  }
}
