import { Flag, ListOf, Text } from '#libs/platform/contract';

export class LevelRequest {
  @Text({ max: 60 }) name!: string;
  @Text({ max: 60 }) namePlural!: string;
  @Flag({ description: 'Adopted items count 1, 2, 3 through the whole plan' }) numbered!: boolean;
}

/** From the top down: pillar, recommendation. */
export class SetLevelsRequest {
  @ListOf(() => LevelRequest, { min: 1, max: 10 }) levels!: LevelRequest[];
}
