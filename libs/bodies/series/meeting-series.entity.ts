import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import { faultOf } from './recurrence.rules.js';

/** What every meeting of a series begins with. */
export interface SeriesTerms {
  readonly title: string;
  /** `10:00` on the wall of `zone`. */
  readonly startsTime: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly onlineUrl: string | null;
}

/** A body that meets again and again by one rule. */
@Entity({ schema: 'bodies', name: 'meeting_series' })
export class MeetingSeries {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') title!: string;
  @Column('text') rule!: string;
  @Column('date') startsOn!: DayText;
  @Column('text') startsTime!: string;
  @Column('integer') minutes!: number;
  @Column('text') zone!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) onlineUrl!: string | null;
  @Column('text') state!: 'running' | 'ended';
  @Column('date', { nullable: true }) endedOn!: DayText | null;
  @Column('date', { nullable: true }) plannedUntil!: DayText | null;
  /** The series that this one goes on from its first day. */
  @Column('uuid', { nullable: true }) continuesId!: string | null;
  @Column('integer') version!: number;

  /** @throws Problem `bodies.series.rule`, `.impossible`, `.too-often` */
  static plan(given: { workspaceId: string; id: string; bodyId: string; rule: string; startsOn: DayText; zone: string }, terms: SeriesTerms): MeetingSeries {
    requirePossible(given);
    return Object.assign(new MeetingSeries(), { ...given, ...terms, state: 'running', endedOn: null, plannedUntil: null, continuesId: null, version: 1 });
  }

  change(terms: SeriesTerms): void {
    this.requireRunning();
    Object.assign(this, terms);
  }

  /** Ends this one, and goes on from `day` by another rule, time or place. @throws as `plan` does, before anything ends */
  continueFrom(day: DayText, id: string, rule: string, terms: SeriesTerms): MeetingSeries {
    const { workspaceId, bodyId, zone } = this;
    const next = MeetingSeries.plan({ workspaceId, id, bodyId, rule, startsOn: day, zone }, terms);
    this.end(day);
    return Object.assign(next, { continuesId: this.id });
  }

  /** No meeting from `day` on. */
  end(day: DayText): void {
    this.requireRunning();
    this.state = 'ended';
    this.endedOn = day;
  }

  private requireRunning(): void {
    if (this.state === 'ended') throw bodiesProblem('series.ended', { id: this.id });
  }
}

export function requirePossible({ rule, startsOn }: { rule: string; startsOn: DayText }): void {
  switch (faultOf({ rule, startsOn })) {
    case 'rule':
      throw bodiesProblem('series.rule', { pointer: '/rule' });
    case 'impossible':
      throw bodiesProblem('series.impossible', { pointer: '/rule' });
    case 'too_often':
      throw bodiesProblem('series.too-often', { pointer: '/rule' });
    case null:
  }
}
