import { Choice, Id, Text, Whole } from '#libs/platform/contract';
import { DIMENSIONS, type Dimension } from './composition.rules.js';

/** "At least 4 from business", "at most one from each of …", "from at least 10 different agencies". */
export class SetCompositionRequest {
  @Choice(DIMENSIONS)
  dimension!: Dimension;

  @Text({ max: 80, optional: true, nullable: true, description: 'Sector code, organization id or district; left out, different ones are counted' })
  value?: string | null;

  @Whole({ min: 1, max: 400, optional: true, nullable: true })
  atLeast?: number | null;

  @Whole({ min: 0, max: 400, optional: true, nullable: true })
  atMost?: number | null;
}

/** Who would sit there: somebody known, or only where somebody comes from. */
export class PreviewRequest {
  @Id({ optional: true })
  personId?: string;

  @Id({ optional: true })
  applicationId?: string;

  @Id({ optional: true })
  organizationId?: string;

  @Text({ max: 80, optional: true })
  district?: string;
}
