import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a plan is read. Old addresses keep leading to it. */
@Entity({ schema: 'publishing', name: 'plan_address' })
export class PlanAddress {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') slug!: string;
  @Column('timestamptz') since!: Date;
  @Column('boolean') current!: boolean;
}
