import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WithheldField } from './withhold-text.request.js';

/** The tombstone of a text: which, why, since when, and the checksums before and after. */
@Entity({ schema: 'publishing', name: 'redaction' })
export class Redaction {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') versionId!: string;
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @Column('text') field!: WithheldField;
  @Column('text') reason!: string;
  @Column('text') oldChecksum!: string;
  @Column('text') newChecksum!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
  @Column('date') onDay!: DayText;
}
