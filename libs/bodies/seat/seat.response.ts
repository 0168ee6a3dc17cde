import { Choice, Flag, Id, ListOf, Nested, PlainDate, Text, TextList, Whole } from '#libs/platform/contract';
import { MEMBERSHIP_STATES } from './membership.lifecycle.js';
import { SEAT_ROUTES } from './seat.entity.js';
import { COVERAGE, type Coverage } from './sector-coverage.rules.js';

const VERSION = { min: 1, max: 2_000_000_000 } as const;

/** Who sits there, or is about to. A name and an organization; how to reach them stands in the directory, for staff. */
export class HolderResponse {
  @Id() membershipId!: string;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @Choice(MEMBERSHIP_STATES) state!: string;
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true, description: 'First day of no longer sitting' }) toOn!: string | null;
  @PlainDate({ nullable: true }) appointedOn!: string | null;
  @PlainDate({ nullable: true }) swornOn!: string | null;
  @Flag({ description: 'Serves out a term that somebody else began' }) partial!: boolean;
  @Whole(VERSION) version!: number;
}

export class SeatResponse {
  @Id() id!: string;
  @Text({ max: 200 }) label!: string;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @Id({ nullable: true }) organizationId!: string | null;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @Flag() chair!: boolean;
  @Whole({ min: 1, max: 240, nullable: true }) termMonths!: number | null;
  @Text({ max: 200, nullable: true }) appointedBy!: string | null;
  @Choice(SEAT_ROUTES, { nullable: true }) route!: string | null;
  @Text({ max: 200, nullable: true }) nominator!: string | null;
  @Text({ max: 80, nullable: true }) district!: string | null;
  @PlainDate({ nullable: true }) cycleOn!: string | null;
  @Id({ nullable: true }) appointerPersonId!: string | null;
  @Flag() openForApplications!: boolean;
  @PlainDate({ nullable: true }) applyUntil!: string | null;
  @Whole(VERSION) version!: number;
  @Nested(() => HolderResponse, { nullable: true }) holder!: HolderResponse | null;
  @ListOf(() => HolderResponse, { max: 50, description: 'Suggested, invited, or with a term to come; only for those who fill seats' }) others!: HolderResponse[];
}

export class SectorAtTableResponse {
  @Text({ max: 40 }) code!: string;
  @Text({ max: 80, nullable: true, description: "The city's own word; null for the built-in one" }) label!: string | null;
  @Choice(COVERAGE) coverage!: Coverage;
  @Whole({ min: 0, max: 1_000_000 }) seats!: number;
  @Whole({ min: 0, max: 1_000_000 }) held!: number;
}

/** The whole table of a planning process. */
export class SectorsResponse {
  @ListOf(() => SectorAtTableResponse, { max: 200 }) sectors!: SectorAtTableResponse[];
  @TextList({ max: 200, maxLength: 40, description: 'Codes of sectors from which nobody sits at any table' }) missing!: string[];
}

export class VacancyRow {
  @Choice(['vacant', 'invited', 'ending']) kind!: 'vacant' | 'invited' | 'ending';
  @PlainDate({ description: 'Vacant since, or the day after the term' }) on!: string;
  @Id() bodyId!: string;
  @Text({ max: 200 }) body!: string;
  @Id() seatId!: string;
  @Text({ max: 200 }) seat!: string;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @Text({ max: 200, nullable: true, description: 'Who appoints' }) appointedBy!: string | null;
  @Id({ nullable: true }) membershipId!: string | null;
  @Whole(VERSION) seatVersion!: number;
  @Text({ max: 80, nullable: true }) district!: string | null;
  @Flag() openForApplications!: boolean;
  @PlainDate({ nullable: true }) applyUntil!: string | null;
  @Whole({ min: 0, max: 1_000_000, description: 'Applications that wait for an answer; for those who fill seats' }) applications!: number;
  @Flag({ description: 'The reader may invite' }) mayInvite!: boolean;
  @Flag({ description: 'The reader may appoint' }) mayArrange!: boolean;
  @Text({ max: 200, nullable: true, description: 'Whose term ends, or who is invited' }) person!: string | null;
}

export class VacancyPage {
  @ListOf(() => VacancyRow, { max: 200 }) items!: readonly VacancyRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class IdsResponse {
  @TextList({ max: 400, maxLength: 36 }) ids!: string[];
}
