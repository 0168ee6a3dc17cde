import { Choice, Flag, ListOf, Nested, PlainDate, Text, Whole } from '#libs/platform/contract';
import { DATE_UNITS, POINT, type DateUnit } from './date-rule.model.js';

const VERSION = { min: 1, max: 2_000_000_000 };

export class DateRuleDraft {
  @Text({ max: 60, pattern: POINT, description: 'start, end, stage.<key>.from, stage.<key>.to or milestone.<key>' })
  of!: string;

  @Whole({ min: -3650, max: 3650, description: 'Negative: before it' })
  amount!: number;

  @Choice(DATE_UNITS)
  unit!: DateUnit;
}

/** Another day of its own, or a rule that gives it. */
export class DateChangeDraft {
  @Text({ max: 60, pattern: POINT })
  id!: string;

  @PlainDate({ optional: true })
  on?: string;

  @Nested(() => DateRuleDraft, { optional: true })
  rule?: DateRuleDraft;
}

export class PreviewDatesRequest {
  @ListOf(() => DateChangeDraft, { min: 1, max: 60 })
  changes!: DateChangeDraft[];
}

export class ChangeDatesRequest extends PreviewDatesRequest {
  @Text({ max: 1000, optional: true, description: 'Why they move; it stays in the file' })
  why?: string;

  @Whole(VERSION)
  version!: number;
}

export class SetProcessMilestoneRequest {
  @Text({ max: 120 })
  name!: string;

  @PlainDate({ optional: true })
  on?: string;

  @Nested(() => DateRuleDraft, { optional: true })
  rule?: DateRuleDraft;
}

export class ChangeProcessMilestoneRequest {
  @Text({ max: 120, optional: true })
  name?: string;

  @Flag({ optional: true, description: 'Reached today; false takes it back' })
  reached?: boolean;

  @Flag({ optional: true, description: 'No longer waited for; false brings it back' })
  removed?: boolean;

  @Whole(VERSION)
  version!: number;
}
