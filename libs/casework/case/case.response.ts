import { Choice, Flag, Id, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { CASE_STATES, type CaseState } from './planning-process.lifecycle.js';

/** Where the case stands among its stages. */
export class StageNow {
  @Text({ max: 60 }) key!: string;
  @Text({ max: 120 }) name!: string;
  @Text({ max: 120, optional: true, nullable: true, description: 'Message id, when the name is the product\'s own: shown in the reader\'s language' }) nameKey?: string | null;
  @Whole({ min: 1, max: 100 }) position!: number;
  @Whole({ min: 0, max: 100 }) done!: number;
  @Whole({ min: 0, max: 100, description: 'How many are open side by side' }) open!: number;
  @Whole({ min: 1, max: 100 }) total!: number;
}

export class NextDate {
  @PlainDate() on!: string;
  @Text({ max: 200 }) what!: string;
  @Text({ max: 80, nullable: true, description: 'Message id that says what happens to it' }) whatKey!: string | null;
}

/** One line of a convener's list. */
export class CaseRow {
  @Id() id!: string;
  @Text({ max: 20 }) number!: string;
  @Text({ max: 200 }) title!: string;
  @Choice(CASE_STATES) state!: CaseState;
  @Flag() readOnly!: boolean;
  @PlainDate() openedOn!: string;
  @Id() leadPartyId!: string;
  @Text({ max: 200 }) lead!: string;
  @Nested(() => StageNow, { nullable: true }) stage!: StageNow | null;
  @Nested(() => NextDate, { nullable: true }) next!: NextDate | null;
  @PlainDate({ nullable: true, description: 'The first expected day that passed without what was expected' }) stuckSince!: string | null;
  @Whole({ min: 0, max: 1_000_000 }) openRequests!: number;
}

export class CasePage {
  @ListOf(() => CaseRow, { max: 200 }) items!: readonly CaseRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class CaseResponse extends CaseRow {
  @Prose({ max: 4000 }) summary!: string;
  @Text({ max: 40 }) templateKey!: string;
  @PlainDate({ nullable: true }) closedOn!: string | null;
  @Text({ max: 1000, nullable: true }) closedReason!: string | null;
  @Id({ nullable: true, description: 'The process that this one renews' }) renewsId!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
