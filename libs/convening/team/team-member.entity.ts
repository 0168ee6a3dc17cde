import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const TEAM_PARTS = ['convener', 'core_partner', 'facilitator'] as const;
export type TeamPart = (typeof TEAM_PARTS)[number];

/** Somebody who prepares a process: convening (also two together), core partner, or facilitator until a day. */
@Entity({ schema: 'convening', name: 'team_member' })
export class TeamMember {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') partyId!: string;
  @Column('text') part!: TeamPart;
  @Column('date') fromOn!: DayText;
  /** The first day on which it no longer holds. */
  @Column('date', { nullable: true }) untilOn!: DayText | null;
  @Column('uuid', { nullable: true }) grantId!: string | null;
  @Column('integer') version!: number;

  static join(workspaceId: string, id: string, given: Pick<TeamMember, 'caseId' | 'partyId' | 'part' | 'fromOn' | 'untilOn' | 'grantId'>): TeamMember {
    return Object.assign(new TeamMember(), { workspaceId, id, ...given, version: 1 });
  }
}
