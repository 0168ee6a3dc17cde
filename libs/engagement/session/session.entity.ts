import { parsePartialDate, type DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { engagementProblem } from '../engagement.problems.js';
import type { SessionKind, SessionVisibility } from './session.model.js';

export interface SessionFacts {
  readonly kind: SessionKind;
  readonly title: string;
  /** EDTF: a listening tour may be known to the season only. */
  readonly heldOn: string;
  readonly place: string | null;
  readonly host: string | null;
  readonly languages: readonly string[];
  /** Null when nobody counted, which is not zero. */
  readonly headCount: number | null;
  readonly headCountRough: boolean;
  readonly notes: string;
  readonly visibility: SessionVisibility;
}

/** People were heard: a town hall, a focus group, a stop of a listening tour. */
@Entity({ schema: 'engagement', name: 'session' })
export class EngagementSession {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) bodyId!: string | null;
  @Column('text') kind!: SessionKind;
  @Column('text') title!: string;
  @Column('text') heldOn!: string;
  @Column('date') heldFrom!: DayText;
  @Column('date') heldTo!: DayText;
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) host!: string | null;
  @Column('text', { array: true }) languages!: string[];
  @Column('integer', { nullable: true }) headCount!: number | null;
  @Column('boolean') headCountRough!: boolean;
  @Column('text') notes!: string;
  @Column('text') visibility!: SessionVisibility;
  @Column('timestamptz') createdAt!: Date;
  @Column('integer') version!: number;

  static open(place: { workspaceId: string; id: string; caseId: string; bodyId: string | null }, facts: SessionFacts, now: Date): EngagementSession {
    const made = Object.assign(new EngagementSession(), { ...place, createdAt: now, version: 1 });
    made.write(facts);
    return made;
  }

  write(facts: SessionFacts): void {
    if (facts.visibility === 'body' && this.bodyId === null) throw engagementProblem('session.body-missing', { pointer: '/visibility' });
    const held = parsePartialDate(facts.heldOn);
    Object.assign(this, { ...facts, heldOn: held.text, heldFrom: held.from, heldTo: held.to, languages: [...facts.languages] });
  }
}
