import { Id, ListOf, Text } from '#libs/platform/contract';

export class IssueAreaLine {
  @Id({ optional: true, description: 'Of one that stays; left out for a new one' })
  id?: string;

  @Text({ max: 120 })
  name!: string;
}

export class SetIssueAreasRequest {
  @ListOf(() => IssueAreaLine, { max: 60 })
  areas!: IssueAreaLine[];
}
