import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Text, Whole } from '#libs/platform/contract';
import { MEMBERSHIP_STATES } from './membership.lifecycle.js';
import { SEAT_ROUTES } from './seat.entity.js';

/** What a term said until it was changed. */
export class TermBefore {
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true }) toOn!: string | null;
  @Text({ max: 30 }) state!: string;
  @Instant() changedAt!: string;
}

export class TermHeld {
  @Id() membershipId!: string;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(MEMBERSHIP_STATES) state!: string;
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true, description: 'First day of no longer sitting' }) toOn!: string | null;
  @Text({ max: 30, nullable: true }) endReason!: string | null;
  @PlainDate({ nullable: true }) appointedOn!: string | null;
  @PlainDate({ nullable: true }) swornOn!: string | null;
  @Flag() partial!: boolean;
  @Flag({ description: 'A further term of the same person' }) renewal!: boolean;
  @ListOf(() => TermBefore, { max: 100 }) before!: TermBefore[];
}

export class AlternateResponse {
  @Id() id!: string;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true }) toOn!: string | null;
  @Flag() now!: boolean;
}

export class SeatOfBody {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(['active', 'dissolved']) state!: string;
}

/** A seat with everybody who held it, latest first. */
export class SeatHistoryResponse {
  @Id() id!: string;
  @Text({ max: 200 }) label!: string;
  @Nested(() => SeatOfBody) body!: SeatOfBody;
  @Flag() chair!: boolean;
  @Choice(SEAT_ROUTES, { nullable: true }) route!: string | null;
  @Text({ max: 200, nullable: true }) appointedBy!: string | null;
  @Text({ max: 200, nullable: true }) nominator!: string | null;
  @Text({ max: 80, nullable: true }) district!: string | null;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @Whole({ min: 1, max: 240, nullable: true }) termMonths!: number | null;
  @PlainDate({ nullable: true }) cycleOn!: string | null;
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true }) toOn!: string | null;
  @ListOf(() => TermHeld, { max: 500 }) terms!: TermHeld[];
  @ListOf(() => AlternateResponse, { max: 200 }) alternates!: AlternateResponse[];
  @Flag({ description: 'The reader may name alternates' }) mayArrange!: boolean;
}
