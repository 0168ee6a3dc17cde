import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { VOTE_OPTIONS, type VoteOption } from '../motion/majority.rules.js';
import { MOTION_STATES } from '../motion/motion.lifecycle.js';
import { OPEN_MEETINGS, VOTE_METHODS } from '../motion/open-meetings.rules.js';
import { MEETING_STATES, MINUTES_STATES } from './meeting.lifecycle.js';
import { ATTENDANCE_MODES, type AttendanceMode } from './quorum.rules.js';

const COUNT = { min: 0, max: 1_000_000 } as const;
const VERSION = { min: 1, max: 2_000_000_000 } as const;

export class MeetingRow {
  @Id() id!: string;
  @Id() bodyId!: string;
  @Text({ max: 200 }) body!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Text({ max: 200 }) title!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 64, description: 'Zone in which its times are told' }) zone!: string;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @Text({ max: 500, nullable: true }) onlineUrl!: string | null;
  @Choice(MEETING_STATES) state!: string;
  @Flag() mine!: boolean;
}

export class MeetingPage {
  @ListOf(() => MeetingRow, { max: 200 }) items!: readonly MeetingRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class AgendaItemResponse {
  @Id() id!: string;
  @Whole(COUNT) position!: number;
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 8000 }) notes!: string;
  @Whole({ ...COUNT, nullable: true }) minutes!: number | null;
  @Id({ nullable: true }) itemId!: string | null;
  @Id({ nullable: true }) presenterPartyId!: string | null;
  @Text({ max: 200, nullable: true }) presenter!: string | null;
  @Whole(VERSION) version!: number;
}

/** A name tile. */
export class RosterTile {
  @Id() seatId!: string;
  @Text({ max: 200 }) label!: string;
  @Flag() chair!: boolean;
  @Id({ nullable: true }) personId!: string | null;
  @Text({ max: 200, nullable: true, description: 'Null: the seat is vacant' }) name!: string | null;
  @Choice(ATTENDANCE_MODES, { nullable: true, description: 'Null until somebody taps' }) mode!: AttendanceMode | null;
  @Text({ max: 200, nullable: true }) alternateName!: string | null;
}

export class QuorumResponse {
  @Whole(COUNT) present!: number;
  @Whole(COUNT) needed!: number;
  @Flag() met!: boolean;
  @Whole({ ...COUNT, description: 'How many more would have to come' }) missing!: number;
}

export class VoteResponse {
  @Id() seatId!: string;
  @Choice(VOTE_OPTIONS) option!: VoteOption;
  @Text({ max: 500, nullable: true }) reason!: string | null;
  @Flag({ description: 'An earlier line for this seat was corrected by this one' }) corrected!: boolean;
}

export class VoteResultResponse {
  @Whole(COUNT) no!: number;
  @Choice(['carried', 'failed', 'tied']) outcome!: string;
  @Whole(COUNT) yes!: number;
  @Whole(COUNT) noVotes!: number;
  @Whole(COUNT) abstain!: number;
  @Whole(COUNT) excused!: number;
  @Whole(COUNT) absent!: number;
  @Whole(COUNT) notVoting!: number;
  @Whole(COUNT) present!: number;
  @Whole(COUNT) seats!: number;
  @Whole(COUNT) quorumNeeded!: number;
  @Whole(COUNT) yesNeeded!: number;
  @Text({ max: 500, nullable: true, description: 'Why a later count stands beside an earlier one' }) reason!: string | null;
  @Instant() decidedAt!: string;
}

export class MotionResponse {
  @Id() id!: string;
  @Id({ nullable: true }) agendaItemId!: string | null;
  @Text({ max: 60, nullable: true }) subjectKind!: string | null;
  @Id({ nullable: true }) subjectId!: string | null;
  @Prose({ max: 4000 }) text!: string;
  @Id() moverSeatId!: string;
  @Id({ nullable: true }) seconderSeatId!: string | null;
  @Text({ max: 20 }) majorityRule!: string;
  @Text({ max: 20 }) majorityOf!: string;
  @Text({ max: 20 }) tieRule!: string;
  @Choice(VOTE_METHODS) method!: string;
  @Choice(MOTION_STATES) state!: string;
  @ListOf(() => VoteResponse, { max: 400 }) votes!: VoteResponse[];
  @ListOf(() => VoteResultResponse, { max: 50, description: 'The last one holds' }) results!: VoteResultResponse[];
}

export class MinutesResponse {
  @Prose({ max: 100_000 }) text!: string;
  @Choice(MINUTES_STATES) state!: string;
  @PlainDate({ nullable: true }) approvedOn!: string | null;
  @Id({ nullable: true }) approvedAtMeetingId!: string | null;
  @Whole(VERSION) version!: number;
}

export class MeetingTodo {
  @Id() id!: string;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 300 }) what!: string;
  @PlainDate() dueOn!: string;
  @Choice(['open', 'done', 'cancelled']) state!: string;
}

export class MeetingResponse {
  @Id() id!: string;
  @Id() bodyId!: string;
  @Text({ max: 200 }) body!: string;
  @Id({ nullable: true }) caseId!: string | null;
  @Text({ max: 200 }) title!: string;
  @Instant() startsAt!: string;
  @Instant() endsAt!: string;
  @Text({ max: 64 }) zone!: string;
  @Text({ max: 300, nullable: true }) place!: string | null;
  @Text({ max: 500, nullable: true }) onlineUrl!: string | null;
  @Choice(MEETING_STATES) state!: string;
  @Text({ max: 500, nullable: true }) cancelledReason!: string | null;
  @Instant({ nullable: true }) noticedAt!: string | null;
  @Choice(OPEN_MEETINGS) openMeetingsLaw!: string;
  @Whole(VERSION) version!: number;
  @Nested(() => QuorumResponse) quorum!: QuorumResponse;
  @ListOf(() => AgendaItemResponse, { max: 500 }) agenda!: AgendaItemResponse[];
  @ListOf(() => RosterTile, { max: 400 }) roster!: RosterTile[];
  @ListOf(() => MotionResponse, { max: 500 }) motions!: MotionResponse[];
  @Nested(() => MinutesResponse, { nullable: true, description: 'Drafts are for those who run the meeting' }) minutes!: MinutesResponse | null;
  @ListOf(() => MeetingTodo, { max: 500 }) todos!: MeetingTodo[];
  @Flag({ description: 'I may run this meeting' }) mayRun!: boolean;
}

export class NotedActionResponse {
  @Id() id!: string;
  @Id() personId!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 300 }) what!: string;
  @PlainDate() dueOn!: string;
}

export class MotionOutcomeResponse {
  @Choice(['carried', 'failed', 'tied']) outcome!: string;
  @Whole(COUNT) yes!: number;
  @Whole(COUNT) no!: number;
  @Whole(COUNT) abstain!: number;
  @Whole(COUNT) yesNeeded!: number;
}

export class RecordedResponse {
  @Whole(COUNT) recorded!: number;
}

export class ClosedResponse {
  @Whole(COUNT) closed!: number;
}
