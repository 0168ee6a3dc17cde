import { parsePartialDate, type DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EVER, type ChangeAbout, type InstitutionState } from './history.rules.js';

export interface ChangeGiven {
  readonly about: ChangeAbout;
  /** EDTF text; null: as far back as is known. */
  readonly fromOn: string | null;
  readonly name: string | null;
  readonly state: InstitutionState | null;
  /** Where it sits, who supervises or leads, or what it was merged into; null: nobody, nowhere. */
  readonly otherPartyId: string | null;
  readonly note: string | null;
  readonly sourceUrl: string | null;
}

/** What holds about an organization or office from a day on, until the next change about the same. */
@Entity({ schema: 'directory', name: 'party_change' })
export class PartyChange {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') partyId!: string;
  @Column('text') about!: ChangeAbout;
  @Column('text', { nullable: true }) fromOn!: string | null;
  @Column('date') fromDay!: DayText;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) state!: InstitutionState | null;
  @Column('uuid', { nullable: true }) otherPartyId!: string | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('text', { nullable: true }) sourceUrl!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;

  static open(at: { workspaceId: string; id: string; partyId: string }, given: ChangeGiven, now: Date): PartyChange {
    const fromDay = given.fromOn === null ? EVER : parsePartialDate(given.fromOn).from;
    return Object.assign(new PartyChange(), { ...at, ...given, fromDay, createdAt: now, removedAt: null, version: 1 });
  }
}
