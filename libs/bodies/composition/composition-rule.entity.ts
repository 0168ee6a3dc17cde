import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import type { Dimension } from './composition.rules.js';

/** Of whom a body is to be made up: by sector, agency or district. There is no dimension for what people would have to say about themselves. */
@Entity({ schema: 'bodies', name: 'composition_rule' })
export class CompositionRuleRow {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') dimension!: Dimension;
  @Column('text', { nullable: true }) sectorCode!: string | null;
  @Column('uuid', { nullable: true }) organizationId!: string | null;
  @Column('text', { nullable: true }) district!: string | null;
  @Column('integer', { nullable: true }) atLeast!: number | null;
  @Column('integer', { nullable: true }) atMost!: number | null;
  @Column('integer') position!: number;
  @Column('date') setOn!: DayText;
  @Column('date', { nullable: true }) retiredOn!: DayText | null;
  @Column('integer') version!: number;

  retire(day: DayText): void {
    if (this.retiredOn !== null) throw bodiesProblem('composition.retired', { id: this.id });
    this.retiredOn = day;
  }
}
