import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import { membershipLifecycle, type EndReason, type MembershipState } from './membership.lifecycle.js';

export interface Term {
  /** First day. */
  readonly fromOn: DayText;
  /** First day of no longer sitting; null until further notice. */
  readonly toOn: DayText | null;
}

/** One person holding one seat for one term. The database refuses terms that overlap. */
@Entity({ schema: 'bodies', name: 'membership' })
export class Membership {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('uuid') seatId!: string;
  @Column('uuid') personId!: string;
  @Column('text') state!: MembershipState;
  @Column('date') fromOn!: DayText;
  @Column('date', { nullable: true }) toOn!: DayText | null;
  @Column('uuid', { nullable: true }) invitationId!: string | null;
  @Column('timestamptz', { nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('date', { nullable: true }) appointedOn!: DayText | null;
  @Column('date', { nullable: true }) swornOn!: DayText | null;
  @Column('text', { nullable: true }) endReason!: EndReason | null;
  @Column('uuid', { nullable: true }) renewsId!: string | null;
  /** Serves out a term that somebody else began. */
  @Column('boolean') partial!: boolean;
  /** Of an at-large seat: the district its holder stands for. */
  @Column('text', { nullable: true }) district!: string | null;
  @Column('integer') version!: number;

  static suggest(given: { workspaceId: string; id: string; bodyId: string; seatId: string; personId: string; renewsId?: string | null; partial?: boolean; district?: string | null }, term: Term): Membership {
    const empty = { invitationId: null, invitedAt: null, acceptedAt: null, appointedOn: null, swornOn: null, endReason: null, partial: false, district: null };
    const made = Object.assign(new Membership(), { ...empty, renewsId: null, ...given, state: membershipLifecycle.initial, version: 1 });
    made.setTerm(term);
    return made;
  }

  invite(now: Date): void {
    this.move('invited');
    this.invitedAt = now;
  }

  /** The person said yes, or the authority appointed them: they sit from the term's first day. */
  seat(now: Date, appointedOn: DayText | null = null): void {
    this.move('active');
    this.acceptedAt = now;
    this.appointedOn = appointedOn;
  }

  decline(): void {
    this.move('declined');
  }

  /** Never deletes what was: the term is cut at `day`, at the earliest on its first day. */
  end(day: DayText, reason: EndReason): void {
    this.move('ended');
    this.toOn = day < this.fromOn ? this.fromOn : day;
    this.endReason = reason;
  }

  /** Still sits, and leaves on a day to come. */
  endLater(day: DayText, reason: EndReason): void {
    this.setTerm({ fromOn: this.fromOn, toOn: day });
    this.endReason = reason;
  }

  setTerm(term: Term): void {
    if (term.toOn !== null && term.toOn <= term.fromOn) throw bodiesProblem('membership.dates', { ...term });
    this.fromOn = term.fromOn;
    this.toOn = term.toOn;
  }

  /** True when the person sits on `day`. */
  sitsOn(day: DayText): boolean {
    return this.state === 'active' && this.fromOn <= day && (this.toOn === null || this.toOn > day);
  }

  private move(to: MembershipState): void {
    membershipLifecycle.require(this.state, to);
    this.state = to;
  }
}
