import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StratmlVersion } from '../stratml/remark.js';
import type { ImportRemark } from './import-report.model.js';

/** That a plan came in, from which file, and what reading it changed. */
@Entity({ schema: 'exchange', name: 'plan_import' })
export class PlanImport {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('text') fingerprint!: string;
  @Column('text') form!: StratmlVersion;
  @Column('text') filename!: string;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('integer') itemCount!: number;
  @Column('jsonb') repaired!: readonly ImportRemark[];
  @Column('jsonb') leftOut!: readonly ImportRemark[];
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('timestamptz') importedAt!: Date;
}
