import { Id, Prose, Text, Whole } from '#libs/platform/contract';

export class ChangeCaseRequest {
  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 4000 })
  summary!: string;

  @Id({ description: 'The lead: an organization, office or person' })
  leadPartyId!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** Closing and reopening. */
export class ReasonRequest {
  @Text({ max: 1000 })
  reason!: string;
}
