import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RemarkAudience } from './remark-audience.rules.js';

/** What somebody said about an item. Never changed; its audience was known before it was written. */
@Entity({ schema: 'deliberation', name: 'remark' })
export class Remark {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') itemId!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('text') text!: string;
  @Column('text') goesTo!: RemarkAudience;
  @Column('timestamptz') at!: Date;
}
