import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One goal of the effort, in the words of the convener. */
@Entity({ schema: 'convening', name: 'goal' })
export class Goal {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('integer') position!: number;
  @Column('text') text!: string;
  @Column('timestamptz', { nullable: true }) removedAt!: Date | null;
  @Column('integer') version!: number;

  static set(workspaceId: string, id: string, given: Pick<Goal, 'caseId' | 'position' | 'text'>): Goal {
    return Object.assign(new Goal(), { workspaceId, id, ...given, removedAt: null, version: 1 });
  }
}
