import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const TEAM_PARTS = ['convener', 'core_partner', 'facilitator', 'researcher', 'funder', 'technical_assistance'] as const;
export type TeamPart = (typeof TEAM_PARTS)[number];

/** Somebody with a part in a process: convening (also two together), core partner, facilitator until a day, researcher, funder, technical assistance. */
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
  /** What they bring: what a grant pays for, what an agreement covers. */
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) grantId!: string | null;
  @Column('integer') version!: number;

  static join(workspaceId: string, id: string, given: Pick<TeamMember, 'caseId' | 'partyId' | 'part' | 'fromOn' | 'untilOn' | 'grantId' | 'note'>): TeamMember {
    return Object.assign(new TeamMember(), { workspaceId, id, ...given, version: 1 });
  }
}
