import { Choice, Id, PlainDate } from '#libs/platform/contract';
import { TEAM_PARTS, type TeamPart } from './team-member.entity.js';

export class JoinTeamRequest {
  @Id()
  partyId!: string;

  @Choice(TEAM_PARTS)
  part!: TeamPart;

  @PlainDate({ optional: true, description: 'The last day; a facilitator usually has one' })
  until?: string;
}
