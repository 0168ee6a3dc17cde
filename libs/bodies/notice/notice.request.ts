import { Choice, Instant, PlainDate, Text, Whole } from '#libs/platform/contract';
import { NOTICE_RULE_CODES } from './notice-laws.model.js';

const LINK = /^https?:\/\//;

/** Which rule of notice a body keeps. */
export class ChooseNoticeRequest {
  @Choice(NOTICE_RULE_CODES)
  ruleCode!: string;

  @PlainDate({ optional: true, nullable: true, description: 'The day the city had the rule checked itself' })
  checkedOn?: string | null;

  @PlainDate({ optional: true, nullable: true, description: 'The last day on which that check is relied on' })
  validUntil?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'The office or counsel that checked' })
  checkedBy?: string | null;

  @Text({ max: 300, optional: true, nullable: true, description: 'Where the agenda hangs' })
  postingPlace?: string | null;

  @Text({ max: 500, pattern: LINK, optional: true, nullable: true, description: 'Where the clerk posts, when that is not here' })
  elsewhereUrl?: string | null;

  @Whole({ min: 1, max: 2_000_000_000, optional: true, description: 'Left out for the first choice' })
  version?: number;
}

/** The agenda is posted: here, now; or elsewhere, by the clerk, at a time and under a link. */
export class PostAgendaRequest {
  @Choice(['here', 'elsewhere'])
  channel!: 'here' | 'elsewhere';

  @Text({ max: 500, pattern: LINK, optional: true, nullable: true, description: 'Needed for elsewhere' })
  url?: string | null;

  @Text({ max: 300, optional: true, nullable: true, description: 'Where it hangs on a wall' })
  place?: string | null;

  @Instant({ optional: true, nullable: true, description: 'When the clerk posted it; now when left out' })
  postedAt?: string | null;

  @Text({ max: 500, optional: true, nullable: true, description: 'Needed past the deadline where the rule refuses late posting' })
  lateReason?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** The posted agenda is opened for changes; the clock starts again with the next posting. */
export class AmendAgendaRequest {
  @Text({ max: 500 })
  reason!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
