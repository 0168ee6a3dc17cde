import { PlainDate, Prose, Text, Whole } from '#libs/platform/contract';

const VERSION = { min: 1, max: 2_000_000_000 };

export class OpenStageRequest {
  @Whole(VERSION)
  version!: number;
}

export class CompleteStageRequest {
  @Text({ max: 1000, optional: true, description: 'Why it counts as done although something is missing' })
  reason?: string;

  @Whole(VERSION)
  version!: number;
}

/** Skipping and reopening say why. */
export class StageReasonRequest {
  @Text({ max: 1000 })
  reason!: string;

  @Whole(VERSION)
  version!: number;
}

export class ChangeStageRequest {
  @Text({ max: 120, optional: true })
  name?: string;

  @PlainDate({ optional: true })
  plannedFrom?: string;

  @PlainDate({ optional: true })
  plannedTo?: string;

  @Whole(VERSION)
  version!: number;
}

export class AnswerRequest {
  @Prose({ max: 8000, optional: true, nullable: true })
  answer?: string | null;

  @Text({ max: 40, pattern: /^[a-z][a-z_]*$/, optional: true, nullable: true, description: 'One of the choices of the question' })
  choice?: string | null;

  @PlainDate({ optional: true, nullable: true })
  fromOn?: string | null;

  @PlainDate({ optional: true, nullable: true })
  toOn?: string | null;

  @Text({ max: 1000, optional: true, description: 'Why it changed; needed once the stage is done' })
  why?: string;

  @PlainDate({ optional: true, description: 'The first day on which it holds; today, when left out. Not in the past' })
  effectiveOn?: string;

  @Whole(VERSION)
  version!: number;
}
