import { ListOf, Text } from '#libs/platform/contract';

export class SectorLine {
  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/ })
  code!: string;

  @Text({ max: 80, optional: true, nullable: true, description: "The city's own word; without one the built-in word is shown" })
  label?: string | null;
}

/** The whole list as it should stand, in order; sectors left out are retired, not lost. */
export class ChangeSectorsRequest {
  @ListOf(() => SectorLine, { min: 1, max: 40 })
  sectors!: SectorLine[];
}
