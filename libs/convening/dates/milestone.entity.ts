import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DateRule } from './date-rule.model.js';

/** A day that people wait for, beside those of the stages. */
@Entity({ schema: 'convening', name: 'milestone' })
export class Milestone {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') key!: string;
  @Column('text') name!: string;
  @Column('date') onDay!: DayText;
  @Column('jsonb', { nullable: true }) rule!: DateRule | null;
  @Column('date') firstOn!: DayText;
  @Column('date', { nullable: true }) reachedOn!: DayText | null;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;

  static set(workspaceId: string, id: string, given: Pick<Milestone, 'caseId' | 'key' | 'name' | 'onDay' | 'rule'>): Milestone {
    return Object.assign(new Milestone(), { workspaceId, id, ...given, firstOn: given.onDay, reachedOn: null, removedAt: null, version: 1 });
  }
}
