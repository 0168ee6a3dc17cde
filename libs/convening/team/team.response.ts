import { Choice, Flag, Id, ListOf, PlainDate, Text } from '#libs/platform/contract';
import { TEAM_PARTS, type TeamPart } from './team-member.entity.js';

export class TeamListRow {
  @Id() id!: string;
  @Id() partyId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 20, description: 'person, organization, office: only persons hold rights' }) kind!: string;
  @Choice(TEAM_PARTS) part!: TeamPart;
  @Text({ max: 300, nullable: true }) note!: string | null;
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true, description: 'First day on which it no longer holds' }) untilOn!: string | null;
  @Flag({ description: 'It is over' }) past!: boolean;
}

export class TeamList {
  @ListOf(() => TeamListRow, { max: 200 }) items!: readonly TeamListRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
