import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DateRule } from './date-rule.model.js';

/** First and last day of a process, and the template it began from. Its version counts every change of a date. */
@Entity({ schema: 'convening', name: 'process_frame' })
export class ProcessFrame {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') templateKey!: string;
  /** Null for a template that comes with the product. */
  @Column('integer', { nullable: true }) templateVersion!: number | null;
  @Column('text', { nullable: true }) schedule!: string | null;
  @Column('date') startsOn!: DayText;
  @Column('jsonb', { nullable: true }) startsRule!: DateRule | null;
  /** The day on which the plan is to be public. */
  @Column('date') endsOn!: DayText;
  @Column('jsonb', { nullable: true }) endsRule!: DateRule | null;
  @Column('date') firstEndsOn!: DayText;
  @Column('integer') version!: number;

  static lay(workspaceId: string, id: string, given: Omit<ProcessFrame, 'workspaceId' | 'id' | 'firstEndsOn' | 'version'>): ProcessFrame {
    return Object.assign(new ProcessFrame(), { workspaceId, id, ...given, firstEndsOn: given.endsOn, version: 1 });
  }
}
