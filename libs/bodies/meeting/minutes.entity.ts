import { createHash } from 'node:crypto';
import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import { minutesLifecycle, type MinutesState } from './meeting.lifecycle.js';

/** The account of a meeting. Approved, it no longer changes, and its checksum says so. */
@Entity({ schema: 'bodies', name: 'minutes' })
export class Minutes {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('text') text!: string;
  @Column('text') state!: MinutesState;
  /** In which it was written; null while nobody has circulated it. */
  @Column('text', { nullable: true }) language!: string | null;
  @Column('timestamptz', { nullable: true }) circulatedAt!: Date | null;
  @Column('date', { nullable: true }) approvedOn!: DayText | null;
  @Column('uuid', { nullable: true }) approvedAtMeetingId!: string | null;
  @Column('uuid', { nullable: true }) approvedByMotionId!: string | null;
  /** SHA-256 of the approved text in UTF-8, hexadecimal. */
  @Column('text', { nullable: true }) checksum!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
  @Column('integer') version!: number;

  static draft(given: { workspaceId: string; id: string; meetingId: string; text: string }): Minutes {
    return Object.assign(new Minutes(), {
      ...given, state: minutesLifecycle.initial, language: null, circulatedAt: null, approvedOn: null, approvedAtMeetingId: null, approvedByMotionId: null, checksum: null, publishedAt: null, version: 1,
    });
  }

  /** Circulated words are corrected, with the reason; @returns whether this was such a correction. */
  write(text: string, reason: string | null): boolean {
    if (this.state === 'approved' || this.state === 'published') throw bodiesProblem('minutes.settled', { state: this.state });
    if (this.isCirculated && reason === null) throw bodiesProblem('minutes.reason-missing', { pointer: '/reason' });
    const corrected = this.isCirculated;
    if (this.state === 'circulated') this.become('corrected');
    this.text = text;
    return corrected;
  }

  circulate(now: Date, language: string): void {
    if (this.text.trim() === '') throw bodiesProblem('minutes.empty', { pointer: '/text' });
    this.become('circulated');
    this.circulatedAt = now;
    this.language = language;
  }

  takeBack(): void {
    this.become('draft');
    this.circulatedAt = null;
  }

  /** By a later meeting's motion, when one is named. From here on the words are frozen. */
  approve(day: DayText, meetingId: string | null, motionId: string | null): void {
    this.become('approved');
    this.approvedOn = day;
    this.approvedAtMeetingId = meetingId;
    this.approvedByMotionId = motionId;
    this.checksum = createHash('sha256').update(this.text, 'utf8').digest('hex');
  }

  /** The count of the approving motion was corrected and no longer carries. @throws Problem `bodies.minutes.move` once they are published */
  reopen(): void {
    this.become('circulated');
    Object.assign(this, { approvedOn: null, approvedAtMeetingId: null, approvedByMotionId: null, checksum: null });
  }

  publish(now: Date): void {
    this.become('published');
    this.publishedAt = now;
  }

  get isCirculated(): boolean {
    return this.state === 'circulated' || this.state === 'corrected';
  }

  requireCirculated(): void {
    if (!this.isCirculated) throw bodiesProblem('minutes.not-circulated', { state: this.state });
  }

  private become(state: MinutesState): void {
    minutesLifecycle.require(this.state, state);
    this.state = state;
  }
}
