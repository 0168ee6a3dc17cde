import { Text } from '#libs/platform/contract';

export class SuggestSlugRequest {
  @Text({ max: 120 })
  name!: string;
}
