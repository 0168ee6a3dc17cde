import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BodyDecisionRule } from '../motion/decision-rule.rules.js';
import type { AlternatesRule, Discussion } from './procedure.rules.js';

/** What the bylaws of a body say about voting and talking. */
@Entity({ schema: 'bodies', name: 'procedure' })
export class Procedure {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('boolean') seconderNeeded!: boolean;
  @Column('boolean') recusedCount!: boolean;
  @Column('boolean') remoteCounts!: boolean;
  @Column('boolean') secretAllowed!: boolean;
  @Column('boolean') mailAllowed!: boolean;
  @Column('text') discussion!: Discussion;
  @Column('text') decisionRule!: BodyDecisionRule;
  @Column('text') alternates!: AlternatesRule;
  @Column('integer') version!: number;
}
