import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import { minutesLifecycle, type MinutesState } from './meeting.lifecycle.js';

/** The account of a meeting. Approved, it no longer changes. */
@Entity({ schema: 'bodies', name: 'minutes' })
export class Minutes {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('text') text!: string;
  @Column('text') state!: MinutesState;
  @Column('timestamptz', { nullable: true }) circulatedAt!: Date | null;
  @Column('date', { nullable: true }) approvedOn!: DayText | null;
  @Column('uuid', { nullable: true }) approvedAtMeetingId!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('integer') version!: number;

  static draft(given: { workspaceId: string; id: string; meetingId: string; text: string }): Minutes {
    return Object.assign(new Minutes(), {
      ...given, state: minutesLifecycle.initial, circulatedAt: null, approvedOn: null, approvedAtMeetingId: null, publishedAt: null, version: 1,
    });
  }

  write(text: string): void {
    if (this.state === 'approved' || this.state === 'published') throw bodiesProblem('minutes.settled', { state: this.state });
    this.text = text;
  }

  circulate(now: Date): void {
    this.become('circulated');
    this.circulatedAt = now;
  }

  takeBack(): void {
    this.become('draft');
    this.circulatedAt = null;
  }

  /** By a later meeting, when one is named. */
  approve(day: DayText, meetingId: string | null): void {
    this.become('approved');
    this.approvedOn = day;
    this.approvedAtMeetingId = meetingId;
  }

  publish(now: Date): void {
    this.become('published');
    this.publishedAt = now;
  }

  private become(state: MinutesState): void {
    minutesLifecycle.require(this.state, state);
    this.state = state;
  }
}
