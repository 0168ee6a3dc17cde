import { Choice, Id, PlainDate, Text } from '#libs/platform/contract';
import { TEAM_PARTS, type TeamPart } from './team-member.entity.js';

export class JoinTeamRequest {
  @Id()
  partyId!: string;

  @Choice(TEAM_PARTS)
  part!: TeamPart;

  @PlainDate({ optional: true, description: 'The last day; a facilitator usually has one' })
  until?: string;

  @Text({ max: 300, optional: true, description: 'What they bring: what a grant pays for, what an agreement covers' })
  note?: string;
}
