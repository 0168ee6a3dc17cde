import { parsePartialDate, type DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What shows that it happened; a news article weighs less than the document itself. */
export const SOURCE_KINDS = ['document', 'official_page', 'report', 'news'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface ActGiven {
  readonly mechanism: string;
  readonly title: string | null;
  /** EDTF text, or null when nobody knows when. */
  readonly doneOn: string | null;
  /** When it was taken back, replaced or repealed. */
  readonly endedOn: string | null;
  readonly votesFor: number | null;
  readonly votesAgainst: number | null;
  readonly sourceUrl: string | null;
  readonly sourceKind: SourceKind | null;
  readonly note: string | null;
}

/** One of the acts by which an organization or office was founded: several, each with its date. */
@Entity({ schema: 'directory', name: 'founding_act' })
export class FoundingAct {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') partyId!: string;
  @Column('text') mechanism!: string;
  @Column('text', { nullable: true }) title!: string | null;
  @Column('text', { nullable: true }) doneOn!: string | null;
  @Column('date', { nullable: true }) doneFrom!: DayText | null;
  @Column('text', { nullable: true }) endedOn!: string | null;
  @Column('date', { nullable: true }) endedFrom!: DayText | null;
  @Column('integer', { nullable: true }) votesFor!: number | null;
  @Column('integer', { nullable: true }) votesAgainst!: number | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('text', { nullable: true }) sourceKind!: SourceKind | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;

  static open(at: { workspaceId: string; id: string; partyId: string }, given: ActGiven, now: Date): FoundingAct {
    return Object.assign(new FoundingAct(), { ...at, ...given, ...daysOf(given), createdAt: now, removedAt: null, version: 1 });
  }
}

function daysOf({ doneOn, endedOn }: ActGiven): { doneFrom: DayText | null; endedFrom: DayText | null } {
  return { doneFrom: doneOn === null ? null : parsePartialDate(doneOn).from, endedFrom: endedOn === null ? null : parsePartialDate(endedOn).from };
}
