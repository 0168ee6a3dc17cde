import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { handOverLifecycle, type HandOverState } from './hand-over.lifecycle.js';

/** What passes to the other organization. */
export interface HandOverMoves {
  /** Processes that the organization, or one of its people, leads. */
  readonly cases: boolean;
  /** Open requests that its people answer for. */
  readonly requests: boolean;
  /** Kinds of what its people owe, as in the list of duties. */
  readonly dutyKinds: readonly string[];
  /** Roles of its people for the whole city. */
  readonly roles: boolean;
}

export interface NewHandOver {
  readonly fromPartyId: string;
  readonly toPartyId: string;
  readonly toPersonId: string;
  readonly onDay: DayText;
  readonly note: string | null;
  readonly moves: HandOverMoves;
  readonly plannedByPersonId: string | null;
}

/** All that runs the processes passes from one organization to another: from the convener to the backbone. */
@Entity({ schema: 'casework', name: 'hand_over' })
export class HandOver {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') fromPartyId!: string;
  @Column('uuid') toPartyId!: string;
  @Column('uuid') toPersonId!: string;
  @Column('date') onDay!: DayText;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text') state!: HandOverState;
  @Column('jsonb') moves!: HandOverMoves;
  @Column('uuid', { nullable: true }) plannedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) doneAt!: Date | null;
  @Column('uuid', { nullable: true }) doneByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) returnedAt!: Date | null;
  @Column('text', { nullable: true }) returnReason!: string | null;
  @Column('integer') version!: number;

  static plan(workspaceId: string, id: string, given: NewHandOver): HandOver {
    return Object.assign(new HandOver(), {
      workspaceId, id, ...given, state: handOverLifecycle.initial, doneAt: null, doneByPersonId: null, returnedAt: null, returnReason: null, version: 1,
    });
  }

  do(now: Date, byPersonId: string | null): void {
    handOverLifecycle.require(this.state, 'done');
    Object.assign(this, { state: 'done', doneAt: now, doneByPersonId: byPersonId });
  }

  handBack(now: Date, reason: string): void {
    handOverLifecycle.require(this.state, 'returned');
    Object.assign(this, { state: 'returned', returnedAt: now, returnReason: reason });
  }

  withdraw(): void {
    handOverLifecycle.require(this.state, 'withdrawn');
    this.state = 'withdrawn';
  }
}

/** One thing that moved, and whose it was. */
@Entity({ schema: 'casework', name: 'hand_over_line' })
export class HandOverLine {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') handOverId!: string;
  @Column('text') kind!: 'case' | 'request' | 'duty' | 'role';
  /** Of the case, request, duty; of the grant that ended. */
  @Column('uuid') subjectId!: string;
  @Column('uuid', { nullable: true }) fromPartyId!: string | null;
  @Column('uuid', { nullable: true }) fromPersonId!: string | null;
  @Column('text', { nullable: true }) role!: string | null;
  @Column('uuid', { nullable: true }) givenId!: string | null;
  @Column('boolean', { nullable: true }) wentBack!: boolean | null;
}
