import { Column, Entity, PrimaryColumn } from 'typeorm';
import { directoryProblem } from '../directory.problems.js';

export const PARTY_KINDS = ['person', 'organization', 'seat', 'office'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];

/** Whoever can lead, present or be addressed. Person, organization, office and seat share its id. */
@Entity({ schema: 'directory', name: 'party' })
export class Party {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: PartyKind;
  @Column('text') name!: string;
  @Column('uuid', { nullable: true }) mergedIntoId!: string | null;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer') version!: number;

  static open(given: { workspaceId: string; id: string; kind: PartyKind; name: string }, now: Date): Party {
    return Object.assign(new Party(), { ...given, mergedIntoId: null, createdAt: now, version: 1 });
  }

  rename(name: string): void {
    this.requireOwnRow();
    this.name = name;
  }

  /** From now on this party is shown as `winner`; its own row, and everything that names it, stays. */
  mergeInto(winner: Party): void {
    this.requireOwnRow();
    winner.requireOwnRow();
    if (this.id === winner.id) throw directoryProblem('party.merged', { id: this.id });
    if (this.kind !== winner.kind) throw directoryProblem('party.kinds-differ', { kind: this.kind, into: winner.kind });
    this.mergedIntoId = winner.id;
  }

  unmerge(): void {
    if (this.mergedIntoId === null) throw directoryProblem('party.not-merged', { id: this.id });
    this.mergedIntoId = null;
  }

  private requireOwnRow(): void {
    if (this.mergedIntoId !== null) throw directoryProblem('party.merged', { id: this.id, intoId: this.mergedIntoId });
  }
}
