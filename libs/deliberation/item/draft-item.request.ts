import { Choice, Id, Prose, Text, Whole } from '#libs/platform/contract';

export class ItemTextsRequest {
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 20_000, optional: true }) body?: string;
  @Prose({ max: 4_000, optional: true, description: 'What newcomers and long-time residents get from it' }) benefit?: string;
  @Text({ max: 1_000, optional: true, description: 'What changed and why' }) note?: string;
}

export class DraftItemRequest extends ItemTextsRequest {
  @Id({ optional: true, nullable: true, description: 'The item above; the level follows from it' }) parentId?: string | null;
  @Whole({ min: 0, max: 9, optional: true, description: 'Level when nothing stands above; the lowest when left out' }) depth?: number;
  @Id({ optional: true, nullable: true, description: 'The body that works on it' }) bodyId?: string | null;
  @Choice(['drafted', 'commitment'], { optional: true, description: 'commitment: promised by the city itself, not by the table (S-083)' })
  origin?: 'drafted' | 'commitment';
}

export class ReviseItemRequest extends ItemTextsRequest {
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
