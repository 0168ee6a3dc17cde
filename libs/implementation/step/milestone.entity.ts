import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of a step that can be seen to be done. */
@Entity({ schema: 'implementation', name: 'milestone' })
export class Milestone {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') stepId!: string;
  @Column('integer') position!: number;
  @Column('text') title!: string;
  @Column('date', { nullable: true }) dueOn!: DayText | null;
  @Column('date', { nullable: true }) doneOn!: DayText | null;
  @Column('integer') version!: number;

  static open(given: Pick<Milestone, 'workspaceId' | 'id' | 'stepId' | 'position' | 'title' | 'dueOn'>): Milestone {
    return Object.assign(new Milestone(), given, { doneOn: null, version: 1 });
  }

  /** Null takes it back. */
  complete(on: DayText | null): void {
    this.doneOn = on;
  }
}
