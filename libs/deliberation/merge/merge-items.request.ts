import { Id, Text, Whole } from '#libs/platform/contract';

export class MergeItemsRequest {
  @Id({ description: 'The item that stays' }) intoId!: string;
  @Text({ max: 1_000, optional: true, description: 'Why they are one' }) note?: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
