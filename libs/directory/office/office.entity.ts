import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InstitutionState } from '../institution/history.rules.js';

/**
 * A unit of government as it is today; its history decides and brings this row up
 * to date, so that those who ask who answers need no history. The name stands on the party.
 */
@Entity({ schema: 'directory', name: 'office' })
export class Office {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: InstitutionState;
  @Column('uuid', { nullable: true }) headPersonId!: string | null;
  /** Whom its head reports to. */
  @Column('uuid', { nullable: true }) supervisorPersonId!: string | null;
  @Column('uuid', { nullable: true }) jurisdictionId!: string | null;
  @Column('integer') version!: number;

  static open(workspaceId: string, id: string, state: InstitutionState, jurisdictionId: string | null): Office {
    return Object.assign(new Office(), { workspaceId, id, state, headPersonId: null, supervisorPersonId: null, jurisdictionId, version: 1 });
  }
}
