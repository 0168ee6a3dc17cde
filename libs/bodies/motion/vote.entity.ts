import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import type { VoteOption } from './majority.rules.js';

/** What one seat chose. Never changed: another choice is another row that names the one it corrects. */
@Entity({ schema: 'bodies', name: 'vote' })
export class Vote {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') motionId!: string;
  @Column('uuid') seatId!: string;
  @Column('text') option!: VoteOption;
  @Column('text', { nullable: true }) reason!: string | null;
  /** Who chose for the seat while its holder was away. */
  @Column('text', { nullable: true }) alternateName!: string | null;
  @Column('uuid', { nullable: true }) correctsId!: string | null;
  @Column('timestamptz') castAt!: Date;
  /** Who wrote it down. */
  @Column('uuid', { nullable: true }) notedByPersonId!: string | null;

  /** @param before the vote that this one replaces */
  static cast(ids: { workspaceId: string; id: string; motionId: string; seatId: string }, option: VoteOption, reason: string | null, before: Vote | null, noted: Noted): Vote {
    if (option === 'excused' && reason === null) throw bodiesProblem('vote.reason-missing', { seatId: ids.seatId });
    return Object.assign(new Vote(), { ...ids, option, reason, alternateName: noted.alternateName ?? null, correctsId: before?.id ?? null, castAt: noted.at, notedByPersonId: noted.byPersonId });
  }
}

/** When it was written down, and by whom. */
export interface Noted {
  readonly at: Date;
  readonly byPersonId: string | null;
  /** Who sat in for the holder at that moment. */
  readonly alternateName?: string | null;
}
