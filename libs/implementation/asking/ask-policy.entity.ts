import { Column, Entity, PrimaryColumn } from 'typeorm';
import { USUAL_SCHEDULE, type AskSchedule } from './schedule.rules.js';

/** When one plan asks, and how long each step of its ladder waits. */
@Entity({ schema: 'implementation', name: 'ask_policy' })
export class AskPolicy {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('integer') everyDays!: number;
  @Column('integer') againAfter!: number;
  @Column('integer') chairAfter!: number;
  @Column('integer') directorAfter!: number;
  @Column('integer') executiveAfter!: number;
  @Column('integer') version!: number;

  static usual(workspaceId: string, id: string, caseId: string): AskPolicy {
    return Object.assign(new AskPolicy(), { workspaceId, id, caseId, ...USUAL_SCHEDULE, version: 1 });
  }

  get schedule(): AskSchedule {
    const { everyDays, againAfter, chairAfter, directorAfter, executiveAfter } = this;
    return { everyDays, againAfter, chairAfter, directorAfter, executiveAfter };
  }

  choose(schedule: AskSchedule): void {
    Object.assign(this, schedule);
  }
}
