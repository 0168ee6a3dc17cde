import { parsePartialDate, type DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { directoryProblem } from '../directory.problems.js';

/** How one stands to another: after it, on its advice, advising it, belonging to it, made after its example. */
export const RELATIONS = ['succeeds', 'recommended_by', 'advises', 'member_of', 'copied_from'] as const;
export type RelationKind = (typeof RELATIONS)[number];

export interface RelationGiven {
  readonly otherPartyId: string;
  readonly kind: RelationKind;
  readonly fromOn: string | null;
  /** The last time it held, EDTF text. */
  readonly toOn: string | null;
  readonly note: string | null;
  readonly sourceUrl: string | null;
}

/** A tie between two organizations or offices, with its time. Several of one kind may hold at once. */
@Entity({ schema: 'directory', name: 'party_relation' })
export class PartyRelation {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') partyId!: string;
  @Column('uuid') otherPartyId!: string;
  @Column('text') kind!: RelationKind;
  @Column('text', { nullable: true }) fromOn!: string | null;
  @Column('date', { nullable: true }) fromDay!: DayText | null;
  @Column('text', { nullable: true }) toOn!: string | null;
  /** First day on which it no longer holds. */
  @Column('date', { nullable: true }) toDay!: DayText | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;

  /** @throws Problem `directory.history.backwards` when it ended before it began */
  static open(at: { workspaceId: string; id: string; partyId: string }, given: RelationGiven, now: Date): PartyRelation {
    const fromDay = given.fromOn === null ? null : parsePartialDate(given.fromOn).from;
    const toDay = given.toOn === null ? null : parsePartialDate(given.toOn).to;
    if (fromDay !== null && toDay !== null && toDay <= fromDay) throw directoryProblem('history.backwards', { from: given.fromOn, to: given.toOn });
    if (given.otherPartyId === at.partyId) throw directoryProblem('history.itself');
    return Object.assign(new PartyRelation(), { ...at, ...given, fromDay, toDay, createdAt: now, removedAt: null, version: 1 });
  }
}
