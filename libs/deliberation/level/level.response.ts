import { Flag, ListOf, Text } from '#libs/platform/contract';

export class LevelResponse {
  @Text({ max: 60 }) name!: string;
  @Text({ max: 60 }) namePlural!: string;
  @Flag() numbered!: boolean;
}

/** From the top down. */
export class LevelsResponse {
  @ListOf(() => LevelResponse, { max: 10 }) levels!: LevelResponse[];
}
