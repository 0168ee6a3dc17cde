import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { HAND_OVER_STATES, type HandOverState } from './hand-over.lifecycle.js';

const MOST = 1_000_000;

export class DutyKindCount {
  @Text({ max: 80 }) kind!: string;
  @Whole({ min: 0, max: MOST }) count!: number;
  @Flag({ description: 'Belongs to running the processes; the rest is what the organization promised as a partner' }) usual!: boolean;
}

export class RoleHeld {
  @Id() grantId!: string;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 40 }) role!: string;
  @Flag({ description: 'You may pass this role on' }) mayMove!: boolean;
}

/** What would move, before anything does. */
export class HandOverPreview {
  @Whole({ min: 0, max: MOST }) people!: number;
  @Whole({ min: 0, max: MOST }) cases!: number;
  @Whole({ min: 0, max: MOST }) requests!: number;
  @ListOf(() => DutyKindCount, { max: 50 }) duties!: readonly DutyKindCount[];
  @ListOf(() => RoleHeld, { max: 200 }) roles!: readonly RoleHeld[];
}

export class HandOverCounts {
  @Whole({ min: 0, max: MOST }) cases!: number;
  @Whole({ min: 0, max: MOST }) requests!: number;
  @Whole({ min: 0, max: MOST }) duties!: number;
  @Whole({ min: 0, max: MOST }) roles!: number;
  @Whole({ min: 0, max: MOST, description: 'Had moved on when it was handed back, and stayed where it was' }) stayed!: number;
}

export class HandOverRow {
  @Id() id!: string;
  @Choice(HAND_OVER_STATES) state!: HandOverState;
  @Text({ max: 200 }) from!: string;
  @Text({ max: 200 }) to!: string;
  @Text({ max: 200 }) toPerson!: string;
  @PlainDate() onDay!: string;
  @Prose({ max: 2000, nullable: true }) note!: string | null;
  @Instant({ nullable: true }) doneAt!: string | null;
  @Text({ max: 200, nullable: true }) doneBy!: string | null;
  @Instant({ nullable: true }) returnedAt!: string | null;
  @Text({ max: 1000, nullable: true }) returnReason!: string | null;
  @Nested(() => HandOverCounts) moved!: HandOverCounts;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class HandOverPage {
  @ListOf(() => HandOverRow, { max: 200 }) items!: readonly HandOverRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class HandOverChanged {
  @Id() id!: string;
  @Choice(HAND_OVER_STATES) state!: HandOverState;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
