import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { caseworkProblem } from '../casework.problems.js';
import type { RequestKind } from './request-due.rules.js';
import { requestLifecycle, type RequestState } from './request.lifecycle.js';

/** By which door it came: entered by staff, a public form, an emailed link, an email. */
export type RequestSource = 'staff' | 'public' | 'link' | 'email';

export const OUTCOMES = ['done', 'thanked', 'passed_on', 'declined', 'withdrawn', 'duplicate', 'no_reply_needed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface NewRequest {
  readonly number: number;
  readonly caseId: string | null;
  readonly kind: RequestKind;
  readonly source: RequestSource;
  /** What it is about: `item` and its id. */
  readonly subject: { readonly kind: string; readonly id: string } | null;
  readonly title: string;
  readonly body: string;
  readonly fromPartyId: string | null;
  readonly fromName: string | null;
  readonly fromContact: string | null;
  readonly language: string | null;
  readonly receiptHash: Buffer | null;
  readonly raisedByPersonId: string | null;
  readonly ownerPersonId: string | null;
  readonly dueOn: DayText;
}

/** Anything somebody waits for from the office. */
@Entity({ schema: 'casework', name: 'request' })
export class Request {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('integer') number!: number;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('text') kind!: RequestKind;
  @Column('text') source!: RequestSource;
  @Column('text', { nullable: true }) subjectKind!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('text') title!: string;
  @Column('text') body!: string;
  @Column('uuid', { nullable: true }) fromPartyId!: string | null;
  /** Private, like the way to reach them: for those who handle it, erased some time after closing. */
  @Column('text', { nullable: true }) fromName!: string | null;
  @Column('text', { nullable: true }) fromContact!: string | null;
  @Column('text', { nullable: true }) language!: string | null;
  @Column('bytea', { nullable: true }) receiptHash!: Buffer | null;
  @Column('uuid', { nullable: true }) raisedByPersonId!: string | null;
  @Column('timestamptz') raisedAt!: Date;
  @Column('uuid', { nullable: true }) ownerPersonId!: string | null;
  @Column('date') dueOn!: DayText;
  @Column('text') state!: RequestState;
  @Column('text', { nullable: true }) reply!: string | null;
  @Column('timestamptz', { nullable: true }) repliedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: Outcome | null;
  @Column('text', { nullable: true }) outcomeNote!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('integer') version!: number;

  static raise(workspaceId: string, id: string, given: NewRequest, now: Date): Request {
    const { subject, ...rest } = given;
    return Object.assign(new Request(), {
      workspaceId, id, ...rest, subjectKind: subject?.kind ?? null, subjectId: subject?.id ?? null,
      raisedAt: now, state: requestLifecycle.initial, reply: null, repliedAt: null, outcome: null, outcomeNote: null, closedAt: null, version: 1,
    });
  }

  /** One lead at a time; with nobody it stands among the unassigned ones. */
  assign(ownerPersonId: string | null, dueOn: DayText): void {
    if (this.state === 'closed') requestLifecycle.require(this.state, 'replied');
    this.ownerPersonId = ownerPersonId;
    this.dueOn = dueOn;
  }

  answer(reply: string, now: Date): void {
    requestLifecycle.require(this.state, 'replied');
    this.state = 'replied';
    this.reply = reply;
    this.repliedAt = now;
  }

  close(outcome: Outcome, note: string | null, now: Date): void {
    requestLifecycle.require(this.state, 'closed');
    if (outcome === 'declined' && this.reply === null && note === null) throw caseworkProblem('request.reply-missing');
    this.state = 'closed';
    this.outcome = outcome;
    this.outcomeNote = note;
    this.closedAt = now;
  }

  reopen(): void {
    requestLifecycle.require(this.state, 'open');
    Object.assign(this, { state: 'open', outcome: null, outcomeNote: null, closedAt: null });
  }
}
