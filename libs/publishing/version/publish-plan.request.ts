import { Id, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

export class PublishPlanRequest {
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 20_000, optional: true, description: 'What the city promises, in one paragraph' }) intro?: string;
  @Prose({ max: 2_000, optional: true, description: 'What is new since the version before' }) note?: string;
  @Text({ max: 64, min: 64, description: '`contents` of the preview that was read' }) contents!: string;
  @Text({ max: 40, description: 'The word that the preview asks for' }) word!: string;
}

export class PublishedResponse {
  @Id() versionId!: string;
  @Whole({ min: 1, max: 10_000 }) no!: number;
  @Text({ max: 64 }) checksum!: string;
  @Text({ max: 63 }) slug!: string;
  @PlainDate() publishedOn!: string;
}
