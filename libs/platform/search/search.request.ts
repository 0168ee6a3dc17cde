import { Text, Whole } from '#libs/platform/contract';

export class SearchRequest {
  @Text({ max: 200, description: 'What was typed: words, "a phrase", -not, or a number' })
  q!: string;

  @Text({ max: 40, optional: true, description: 'Only this kind: item, person, meeting …' })
  kind?: string;

  @Text({ max: 600, optional: true, description: 'The `next` of the page before' })
  after?: string;

  @Whole({ min: 1, max: 50, optional: true, query: true })
  limit?: number;
}
