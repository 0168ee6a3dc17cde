import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decision, VoteCounts } from './majority.rules.js';

export interface Room {
  readonly present: number;
  readonly seats: number;
  readonly filled: number;
  readonly quorumNeeded: number;
}

/** A count and what followed from it. Never changed: a correction is a further one with its reason. */
@Entity({ schema: 'bodies', name: 'vote_result' })
export class VoteResult {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') motionId!: string;
  /** 1, 2, 3 … the last one holds. */
  @Column('integer') no!: number;
  @Column('text') outcome!: Decision['outcome'];
  @Column('integer') yes!: number;
  @Column('integer') noVotes!: number;
  @Column('integer') abstain!: number;
  @Column('integer') excused!: number;
  @Column('integer') absent!: number;
  @Column('integer') notVoting!: number;
  @Column('integer') present!: number;
  @Column('integer') seats!: number;
  @Column('integer') filled!: number;
  @Column('integer') quorumNeeded!: number;
  @Column('integer') yesNeeded!: number;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') decidedAt!: Date;

  static of(ids: { workspaceId: string; id: string; motionId: string; no: number }, counts: VoteCounts, room: Room, decision: Decision, reason: string | null, now: Date): VoteResult {
    const { no, ...others } = counts;
    return Object.assign(new VoteResult(), { ...ids, ...others, noVotes: no, ...room, ...decision, reason, decidedAt: now });
  }

  get counts(): VoteCounts {
    const { yes, noVotes, abstain, excused, absent, notVoting } = this;
    return { yes, no: noVotes, abstain, excused, absent, notVoting };
  }

  get room(): Room {
    const { present, seats, filled, quorumNeeded } = this;
    return { present, seats, filled, quorumNeeded };
  }
}
