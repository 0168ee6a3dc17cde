import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import type { QuorumRule } from '../meeting/quorum.rules.js';
import type { MajorityBase, MajorityRule, TieRule } from '../motion/majority.rules.js';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import type { BodyVisibility } from './body.model.js';

/** How a body works: what its charter says. */
export interface BodyRules {
  readonly kind: string;
  readonly name: string;
  readonly charge: string;
  readonly legalBasis: string | null;
  readonly appointingAuthority: string | null;
  /** Who is asked when a seat is to be filled; null: whoever runs the office. */
  readonly appointerPersonId: string | null;
  /** Length of a term unless the seat says otherwise; null when terms are not fixed. */
  readonly termMonths: number | null;
  readonly paid: boolean;
  readonly formedOn: DayText;
  readonly sunsetOn: DayText | null;
  readonly openMeetingsLaw: OpenMeetingsLaw;
  readonly quorumRule: QuorumRule;
  readonly majorityRule: MajorityRule;
  readonly majorityOf: MajorityBase;
  readonly tieRule: TieRule;
  readonly visibility: BodyVisibility;
  readonly rosterPublished: boolean;
}

/** A committee, board or task force. */
@Entity({ schema: 'bodies', name: 'body' })
export class Body {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { nullable: true }) caseId!: string | null;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  @Column('text') kind!: string;
  @Column('text') name!: string;
  @Column('text') charge!: string;
  @Column('text', { nullable: true }) legalBasis!: string | null;
  @Column('text', { nullable: true }) appointingAuthority!: string | null;
  @Column('uuid', { nullable: true }) appointerPersonId!: string | null;
  @Column('integer', { nullable: true }) termMonths!: number | null;
  @Column('boolean') paid!: boolean;
  @Column('date') formedOn!: DayText;
  @Column('date', { nullable: true }) sunsetOn!: DayText | null;
  @Column('text') openMeetingsLaw!: OpenMeetingsLaw;
  @Column('jsonb') quorumRule!: QuorumRule;
  @Column('text') majorityRule!: MajorityRule;
  @Column('text') majorityOf!: MajorityBase;
  @Column('text') tieRule!: TieRule;
  @Column('text') visibility!: BodyVisibility;
  @Column('boolean') rosterPublished!: boolean;
  @Column('text') state!: 'active' | 'dissolved';
  @Column('date', { nullable: true }) dissolvedOn!: DayText | null;
  @Column('integer') position!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; caseId: string | null; parentId: string | null; position: number }, rules: BodyRules, now: Date): Body {
    const body = Object.assign(new Body(), { ...place, state: 'active', dissolvedOn: null, createdAt: now, version: 1 });
    body.arrange(rules);
    return body;
  }

  /** Takes new rules; they hold for motions moved from now on. */
  arrange(rules: BodyRules): void {
    this.requireActive();
    if (rules.sunsetOn !== null && rules.sunsetOn <= rules.formedOn) throw bodiesProblem('body.dates', { formedOn: rules.formedOn, sunsetOn: rules.sunsetOn });
    Object.assign(this, rules);
  }

  /** The database refuses a circle. */
  moveUnder(parentId: string | null): void {
    this.requireActive();
    if (parentId === this.id) throw bodiesProblem('body.circle', { id: this.id });
    this.parentId = parentId;
  }

  /** Its work is done; everything that it decided stays. */
  dissolve(day: DayText): void {
    this.requireActive();
    this.state = 'dissolved';
    this.dissolvedOn = day;
  }

  requireActive(): void {
    if (this.state === 'dissolved') throw bodiesProblem('body.dissolved', { id: this.id });
  }
}
