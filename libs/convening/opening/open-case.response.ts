import { Id, Text } from '#libs/platform/contract';

export class CaseOpenedResponse {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
}
