import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Decision } from '../item/item.lifecycle.js';

/** One act on an item, by a vote or by somebody with the last word. Only ever added. */
@Entity({ schema: 'deliberation', name: 'decision' })
export class ItemDecision {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') itemId!: string;
  @Column('text') decision!: Decision;
  @Column('uuid', { nullable: true }) motionId!: string | null;
  @Column('date') decidedOn!: DayText;
  @Column('text') note!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') at!: Date;
}
