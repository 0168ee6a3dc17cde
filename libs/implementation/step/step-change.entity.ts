import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a step said before somebody changed it, and why. Only ever added. */
@Entity({ schema: 'implementation', name: 'step_change' })
export class StepChange {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') stepId!: string;
  @Column('timestamptz') at!: Date;
  @Column('date') onDay!: string;
  @Column('uuid', { nullable: true }) byPersonId!: string | null;
  @Column('text') reason!: string;
  @Column('jsonb') before!: Readonly<Record<string, unknown>>;
  @Column('jsonb') after!: Readonly<Record<string, unknown>>;
}
