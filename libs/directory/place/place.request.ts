import { ListOf, Text, Whole } from '#libs/platform/contract';

/** `?search` */
export class FindPlacesRequest {
  @Text({ max: 100, min: 2, description: 'How the name begins, then the state: portland or' })
  search!: string;
}

export class PlaceResponse {
  @Text({ max: 200, description: 'Open Civic Data division' }) divisionId!: string;
  @Text({ max: 120, description: 'The name people say' }) name!: string;
  @Text({ max: 200, description: 'As the Census Bureau writes it' }) fullName!: string;
  @Text({ max: 200, description: 'State, and county where it tells places apart' }) within!: string;
  @Whole({ min: 0, max: 2_000_000_000, nullable: true, description: 'Estimate of July 2019' }) population!: number | null;
}

export class PlaceListResponse {
  @ListOf(() => PlaceResponse, { max: 10 }) items!: readonly PlaceResponse[];
}
