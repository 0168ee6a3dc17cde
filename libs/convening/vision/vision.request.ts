import { Id, ListOf, Prose, Text, Whole } from '#libs/platform/contract';

export class DraftVisionRequest {
  @Prose({ max: 4000 })
  text!: string;

  @Whole({ min: 0, max: 2_000_000_000, description: 'Number of the last wording that was seen; 0 when there was none' })
  version!: number;
}

export class RemarkVisionRequest {
  @Prose({ max: 2000 })
  text!: string;
}

export class AdoptVisionRequest {
  @Text({ max: 300, description: 'Who adopted it, or where: "Core team, at its meeting of March 3"' })
  how!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class GoalLine {
  @Id({ optional: true, description: 'Of one that stays; left out for a new one' })
  id?: string;

  @Text({ max: 500 })
  text!: string;
}

/** All goals, in their order. There is no list of ours to choose from. */
export class SetGoalsRequest {
  @ListOf(() => GoalLine, { max: 200 })
  goals!: GoalLine[];
}
