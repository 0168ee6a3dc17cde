import { ListOf, Text, Whole } from '#libs/platform/contract';

export class SectorResponse {
  @Text({ max: 40 }) code!: string;
  @Text({ max: 80, nullable: true, description: "The city's own word; null: the built-in word of the code" }) label!: string | null;
  @Whole({ min: 0, max: 100_000 }) organizations!: number;
}

export class SectorList {
  @ListOf(() => SectorResponse, { max: 100 }) items!: readonly SectorResponse[];
}
