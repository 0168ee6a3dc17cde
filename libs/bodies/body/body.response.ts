import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { QUORUM_KINDS, type QuorumRule } from '../meeting/quorum.rules.js';
import { MAJORITY_BASES, MAJORITY_RULES, TIE_RULES } from '../motion/majority.rules.js';
import { OPEN_MEETINGS } from '../motion/open-meetings.rules.js';
import { CompositionLine } from '../composition/composition.response.js';
import { SeatResponse, SectorAtTableResponse } from '../seat/seat.response.js';
import { BODY_VISIBILITIES } from './body.model.js';

const COUNT = { min: 0, max: 1_000_000 } as const;
const VERSION = { min: 1, max: 2_000_000_000 } as const;

export class BodyRow {
  @Id() id!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Id({ nullable: true, description: 'Null also when the body above may not be seen' }) parentId!: string | null;
  @Text({ max: 40 }) kind!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(['active', 'dissolved']) state!: string;
  @Whole(COUNT) seats!: number;
  @Whole(COUNT) filled!: number;
  @Instant({ nullable: true }) nextMeetingAt!: string | null;
  @Flag({ description: 'I sit on it or run it' }) mine!: boolean;
}

export class BodyPage {
  @ListOf(() => BodyRow, { max: 200 }) items!: readonly BodyRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class NamedResponse {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
}

export class QuorumRuleResponse {
  @Choice(QUORUM_KINDS) kind!: QuorumRule['kind'];
  @Whole({ ...COUNT, optional: true }) n?: number;
}

/** For the whole body; there is nothing about seats here. */
export class AimResponse {
  @Id() id!: string;
  @Text({ max: 500 }) statement!: string;
  @Flag({ nullable: true, description: 'Null until the appointing authority has said' }) met!: boolean | null;
  @Text({ max: 200, nullable: true }) attestedBy!: string | null;
  @PlainDate({ nullable: true }) attestedOn!: string | null;
}

export class BodyCheckResponse {
  @Text({ max: 40 }) code!: string;
  @Flag({ nullable: true }) ok!: boolean | null;
  @Nested(() => Object, { description: 'What the sentence needs: counts, codes, days' }) values!: Readonly<Record<string, string | number>>;
}

export class BodyMeetingResponse {
  @Id() id!: string;
  @Text({ max: 200 }) title!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 64 }) zone!: string;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @Text({ max: 20 }) state!: string;
}

export class BodyPowers {
  @Flag() arrange!: boolean;
  @Flag() invite!: boolean;
  @Flag() runMeetings!: boolean;
}

export class BodyResponse {
  @Id() id!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Nested(() => NamedResponse, { nullable: true }) parent!: NamedResponse | null;
  @Text({ max: 40 }) kind!: string;
  @Text({ max: 200 }) name!: string;
  @Prose({ max: 4000 }) charge!: string;
  @Text({ max: 1000, nullable: true }) legalBasis!: string | null;
  @Text({ max: 200, nullable: true }) appointingAuthority!: string | null;
  @Nested(() => NamedResponse, { nullable: true, description: 'Who is asked when a seat is to be filled' }) appointer!: NamedResponse | null;
  @Whole({ ...COUNT, nullable: true }) termMonths!: number | null;
  @Flag() paid!: boolean;
  @PlainDate() formedOn!: string;
  @PlainDate({ nullable: true }) sunsetOn!: string | null;
  @Choice(OPEN_MEETINGS) openMeetingsLaw!: (typeof OPEN_MEETINGS)[number];
  @Nested(() => QuorumRuleResponse) quorum!: QuorumRuleResponse;
  @Whole(COUNT) quorumNeeded!: number;
  @Choice(MAJORITY_RULES) majorityRule!: string;
  @Choice(MAJORITY_BASES) majorityOf!: string;
  @Choice(TIE_RULES) tieRule!: string;
  @Choice(BODY_VISIBILITIES) visibility!: string;
  @Flag() rosterPublished!: boolean;
  @Choice(['active', 'dissolved']) state!: string;
  @Whole(VERSION) version!: number;
  @ListOf(() => BodyCheckResponse, { max: 100 }) checks!: BodyCheckResponse[];
  @ListOf(() => NamedResponse, { max: 100 }) issueAreas!: NamedResponse[];
  @ListOf(() => NamedResponse, { max: 200 }) children!: NamedResponse[];
  @ListOf(() => CompositionLine, { max: 100 }) composition!: CompositionLine[];
  @Whole({ ...COUNT, description: 'Applications that wait for an answer; for those who fill seats' }) applications!: number;
  @ListOf(() => AimResponse, { max: 50 }) aims!: AimResponse[];
  @ListOf(() => SeatResponse, { max: 400 }) seats!: SeatResponse[];
  @ListOf(() => SectorAtTableResponse, { max: 100 }) sectors!: SectorAtTableResponse[];
  @ListOf(() => BodyMeetingResponse, { max: 5 }) coming!: BodyMeetingResponse[];
  @ListOf(() => BodyMeetingResponse, { max: 5 }) past!: BodyMeetingResponse[];
  @Nested(() => BodyPowers) may!: BodyPowers;
}

/** What everybody may read of a published roster. Never how to reach anybody. */
export class RosterSeat {
  @Text({ max: 200 }) label!: string;
  @Flag() chair!: boolean;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @Text({ max: 200, nullable: true, description: 'Null: the seat is vacant' }) name!: string | null;
  @PlainDate({ nullable: true }) toOn!: string | null;
}

export class RosterAim {
  @Text({ max: 500 }) statement!: string;
  @Flag({ nullable: true }) met!: boolean | null;
  @PlainDate({ nullable: true }) attestedOn!: string | null;
}

export class RosterResponse {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 40 }) kind!: string;
  @Prose({ max: 4000 }) charge!: string;
  @ListOf(() => RosterSeat, { max: 400 }) seats!: RosterSeat[];
  @ListOf(() => RosterAim, { max: 50 }) aims!: RosterAim[];
}
