import { Id, ListOf, Text } from '#libs/platform/contract';

export class IssueAreaResponse {
  @Id() id!: string;
  @Text({ max: 120 }) name!: string;
}

export class IssueAreaList {
  @ListOf(() => IssueAreaResponse, { max: 60 }) items!: readonly IssueAreaResponse[];
}
