import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import type { MeetingClass } from '../notice/notice.rules.js';
import { meetingLifecycle, type MeetingState } from './meeting.lifecycle.js';

export interface MeetingPlan {
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA zone in which its times are told. */
  readonly zone: string;
  readonly place: string | null;
  readonly onlineUrl: string | null;
  /** Rules of notice differ by it. */
  readonly meetingClass: MeetingClass;
}

/** The series a meeting belongs to, and the day that the series gave it. */
export interface OccurrencePlace {
  readonly seriesId: string;
  readonly occurrenceOn: DayText;
}

/** A dated sitting of one body. */
@Entity({ schema: 'bodies', name: 'meeting' })
export class Meeting {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') title!: string;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  @Column('text') zone!: string;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) onlineUrl!: string | null;
  @Column('text') meetingClass!: MeetingClass;
  @Column('uuid', { nullable: true }) seriesId!: string | null;
  @Column('date', { nullable: true }) occurrenceOn!: DayText | null;
  @Column('text') state!: MeetingState;
  @Column('timestamptz', { nullable: true }) noticedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) heldAt!: Date | null;
  @Column('text', { nullable: true }) cancelledReason!: string | null;
  @Column('integer') sequence!: number;
  @Column('integer') version!: number;

  static plan(given: { workspaceId: string; id: string; bodyId: string }, plan: MeetingPlan, place: OccurrencePlace | null = null): Meeting {
    const meeting = Object.assign(new Meeting(), { ...given, seriesId: place?.seriesId ?? null, occurrenceOn: place?.occurrenceOn ?? null, state: meetingLifecycle.initial, noticedAt: null, heldAt: null, cancelledReason: null, sequence: -1, version: 1 });
    meeting.move(plan);
    return meeting;
  }

  /** Another time, place or title. Where notice was given, it has to be given again. */
  move(plan: MeetingPlan): void {
    this.agendaChanged();
    if (plan.endsAt <= plan.startsAt) throw bodiesProblem('meeting.times', { startsAt: plan.startsAt, endsAt: plan.endsAt });
    Object.assign(this, plan);
    this.sequence += 1;
  }

  notice(now: Date): void {
    this.become('noticed');
    this.noticedAt = now;
  }

  /** The agenda changed: where notice was given, it has to be given again. */
  agendaChanged(): void {
    this.requireAhead();
    if (this.state !== 'noticed') return;
    this.become('planned');
    this.noticedAt = null;
  }

  hold(now: Date): void {
    this.become('held');
    this.heldAt = now;
  }

  cancel(reason: string): void {
    this.become('cancelled');
    this.cancelledReason = reason;
    this.sequence += 1;
  }

  /** @throws Problem `bodies.meeting.closed` once it was held or cancelled */
  requireAhead(): void {
    if (this.state === 'held' || this.state === 'cancelled') throw bodiesProblem('meeting.closed', { state: this.state });
  }

  requireNotCancelled(): void {
    if (this.state === 'cancelled') throw bodiesProblem('meeting.closed', { state: this.state });
  }

  private become(state: MeetingState): void {
    meetingLifecycle.require(this.state, state);
    this.state = state;
  }
}
