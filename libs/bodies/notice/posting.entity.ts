import { createHash } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import type { NoticeRule, NoticeVerdict } from './notice.rules.js';

export interface PostingFacts {
  readonly meetingId: string;
  readonly no: number;
  readonly postedAt: Date;
  readonly zone: string;
  /** Here: we publish it. Elsewhere: the clerk did, under `url`. */
  readonly channel: 'here' | 'elsewhere';
  readonly url: string | null;
  readonly place: string | null;
  /** The agenda in the very characters of which the checksum is taken. */
  readonly content: string;
  readonly rule: NoticeRule;
  readonly dueAt: Date | null;
  readonly verdict: NoticeVerdict;
  readonly lateReason: string | null;
}

/** The proof that an agenda was posted: never changed, only withdrawn. */
@Entity({ schema: 'bodies', name: 'posting' })
export class Posting {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') meetingId!: string;
  @Column('integer') no!: number;
  @Column('timestamptz') postedAt!: Date;
  @Column('timestamptz') recordedAt!: Date;
  @Column('text') zone!: string;
  @Column('text') channel!: 'here' | 'elsewhere';
  @Column('text', { nullable: true }) url!: string | null;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text') content!: string;
  @Column('text') sha256!: string;
  @Column('text') ruleCode!: string;
  @Column('jsonb') ruleText!: object;
  @Column('timestamptz', { nullable: true }) dueAt!: Date | null;
  @Column('text') verdict!: NoticeVerdict;
  @Column('text', { nullable: true }) lateReason!: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
  @Column('integer') version!: number;

  static record(place: { workspaceId: string; id: string }, { rule, ...facts }: PostingFacts, now: Date): Posting {
    const { law, source, checkedOn, validUntil, late } = rule;
    return Object.assign(new Posting(), {
      ...place, ...facts, recordedAt: now, sha256: createHash('sha256').update(facts.content, 'utf8').digest('hex'), ruleCode: rule.code,
      ruleText: { law, source, checkedOn, validUntil, late }, withdrawnAt: null, withdrawnReason: null, version: 1,
    });
  }

  withdraw(reason: string, now: Date): void {
    if (this.withdrawnAt !== null) throw bodiesProblem('posting.absent', { id: this.id });
    this.withdrawnAt = now;
    this.withdrawnReason = reason;
  }
}
