import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Answer } from './decision-rule.rules.js';

/** What mayor or council said to a recommendation. Never changed: a correction is a further one. */
@Entity({ schema: 'bodies', name: 'motion_answer' })
export class MotionAnswer {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') motionId!: string;
  /** 1, 2, 3 … the last one holds. */
  @Column('integer') no!: number;
  @Column('text') answer!: Answer;
  @Column('text') answeredBy!: string;
  @Column('date') answeredOn!: DayText;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz') notedAt!: Date;
  @Column('uuid', { nullable: true }) notedByPersonId!: string | null;
}
