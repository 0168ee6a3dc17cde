import { Choice, Id, Instant, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { VISION_STATES, type VisionState } from './vision.lifecycle.js';

export class VisionRemarkResponse {
  @Id() id!: string;
  @Prose({ max: 2000 }) text!: string;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
}

export class VisionTextResponse {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) no!: number;
  @Prose({ max: 4000 }) text!: string;
  @Text({ max: 20 }) language!: string;
  @Choice(VISION_STATES) state!: VisionState;
  @PlainDate({ nullable: true }) adoptedOn!: string | null;
  @Text({ max: 300, nullable: true }) adoptedHow!: string | null;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @ListOf(() => VisionRemarkResponse, { max: 500, description: 'All of them for staff and the core team; else only one’s own' }) remarks!: readonly VisionRemarkResponse[];
}

export class GoalResponse {
  @Id() id!: string;
  @Text({ max: 500 }) text!: string;
}

export class GoalList {
  @ListOf(() => GoalResponse, { max: 200 }) goals!: readonly GoalResponse[];
}

/** What the effort is for. */
export class VisionResponse extends GoalList {
  @ListOf(() => VisionTextResponse, { max: 100, description: 'The newest wording first' }) texts!: readonly VisionTextResponse[];
}
