import { Column, Entity, PrimaryColumn } from 'typeorm';
import { implementationProblem } from '../implementation.problems.js';

/** Somebody whom a lead named as the next one. Their address goes as soon as it is decided. */
@Entity({ schema: 'implementation', name: 'proposed_lead' })
export class ProposedLead {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') stepId!: string;
  @Column('uuid') byPersonId!: string;
  @Column('text') name!: string;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('timestamptz') proposedAt!: Date;
  @Column('text') state!: 'open' | 'accepted' | 'declined';
  @Column('uuid', { nullable: true }) decidedByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('integer') version!: number;

  static open(given: Pick<ProposedLead, 'workspaceId' | 'id' | 'stepId' | 'byPersonId' | 'name' | 'email'>, now: Date): ProposedLead {
    return Object.assign(new ProposedLead(), given, { proposedAt: now, state: 'open', decidedByPersonId: null, decidedAt: null, version: 1 });
  }

  /** @throws Problem `implementation.proposal.absent` when it was decided before */
  decide(state: 'accepted' | 'declined', byPersonId: string | null, now: Date): void {
    if (this.state !== 'open') throw implementationProblem('proposal.absent', { id: this.id });
    Object.assign(this, { state, decidedByPersonId: byPersonId, decidedAt: now, email: null });
  }
}
