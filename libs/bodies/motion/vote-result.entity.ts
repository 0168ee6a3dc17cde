import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VoteOutcome } from './decision-rule.rules.js';
import type { Decision, VoteCounts } from './majority.rules.js';
import type { Noted } from './vote.entity.js';

export interface Room {
  readonly present: number;
  readonly seats: number;
  readonly filled: number;
  readonly quorumNeeded: number;
}

export interface Counted {
  readonly counts: VoteCounts;
  readonly room: Room;
  readonly decision: Decision;
  readonly advised: VoteOutcome | null;
  readonly reason: string | null;
  readonly declared: boolean;
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
  @Column('integer') paired!: number;
  @Column('integer') other!: number;
  @Column('integer') present!: number;
  @Column('integer') seats!: number;
  @Column('integer') filled!: number;
  @Column('integer') quorumNeeded!: number;
  @Column('integer') yesNeeded!: number;
  /** What the count said, where the chair decides; null where the count is the result. */
  @Column('text', { nullable: true }) advised!: VoteOutcome | null;
  @Column('text', { nullable: true }) reason!: string | null;
  /** By voice: the chair said what was heard, and nobody counted. */
  @Column('boolean') declared!: boolean;
  @Column('timestamptz') decidedAt!: Date;
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;

  static of(ids: { workspaceId: string; id: string; motionId: string; no: number }, { counts, room, decision, advised, reason, declared }: Counted, noted: Noted): VoteResult {
    const { no, ...others } = counts;
    return Object.assign(new VoteResult(), { ...ids, ...others, noVotes: no, ...room, ...decision, advised, reason, declared, decidedAt: noted.at, decidedByPersonId: noted.byPersonId });
  }

  get counts(): VoteCounts {
    const { yes, noVotes, abstain, excused, absent, notVoting, paired, other } = this;
    return { yes, no: noVotes, abstain, excused, absent, notVoting, paired, other };
  }

  get room(): Room {
    const { present, seats, filled, quorumNeeded } = this;
    return { present, seats, filled, quorumNeeded };
  }
}
