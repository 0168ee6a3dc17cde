import { Choice, Id, ListOf, Text, Whole } from '#libs/platform/contract';
import { DIMENSIONS } from './composition.rules.js';

const COUNT = { min: 0, max: 1_000 } as const;
const VERDICTS = ['met', 'short', 'over'] as const;

export class CompositionLine {
  @Id() id!: string;
  @Choice(DIMENSIONS) dimension!: string;
  @Text({ max: 80, nullable: true, description: 'Sector code, organization id or district; null: different ones are counted' }) value!: string | null;
  @Text({ max: 200, nullable: true, description: 'Name of the organization' }) name!: string | null;
  @Whole({ ...COUNT, nullable: true }) atLeast!: number | null;
  @Whole({ ...COUNT, nullable: true }) atMost!: number | null;
  @Whole(COUNT) now!: number;
  @Choice(VERDICTS) verdict!: string;
}

export class CompositionPreviewLine extends CompositionLine {
  @Whole(COUNT) after!: number;
  @Choice(VERDICTS) verdictAfter!: string;
}

/** What the rules would say if somebody sat there. */
export class CompositionPreview {
  @ListOf(() => CompositionPreviewLine, { max: 100 }) lines!: readonly CompositionPreviewLine[];
}
