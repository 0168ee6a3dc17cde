import { Choice, Id, ListOf, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { OUTCOMES, type Outcome } from './request.entity.js';

export class AssignRequestRequest {
  @Id({ nullable: true, description: 'Who answers for it from now on; null for nobody yet' })
  ownerPersonId!: string | null;

  @PlainDate({ optional: true, description: 'Stays, when left out' })
  dueOn?: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class ReplyRequestRequest {
  @Prose({ max: 8000, description: 'What whoever asked reads under the receipt code' })
  reply!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class CloseRequestRequest {
  @Choice(OUTCOMES)
  outcome!: Outcome;

  @Prose({ max: 8000, optional: true, description: 'A last reply, read under the receipt code' })
  reply?: string;

  @Text({ max: 1000, optional: true, description: 'For staff' })
  note?: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class ReopenRequestRequest {
  @Text({ max: 1000 })
  reason!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** One of several, as the list showed it. */
export class ChosenRequest {
  @Id()
  id!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class AssignManyRequest {
  @ListOf(() => ChosenRequest, { min: 1, max: 100 })
  requests!: ChosenRequest[];

  @Id({ nullable: true, description: 'Who answers for them from now on; null for nobody yet' })
  ownerPersonId!: string | null;
}
