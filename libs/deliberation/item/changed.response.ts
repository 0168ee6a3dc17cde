import { Id, Text, Whole } from '#libs/platform/contract';

export class DraftedResponse {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class ChangedResponse {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class DecidedResponse extends ChangedResponse {
  @Text({ max: 20, nullable: true, description: 'The permanent number, once adopted' }) number!: string | null;
}

export class LinkedResponse {
  @Whole({ min: 0, max: 200 }) linked!: number;
}
