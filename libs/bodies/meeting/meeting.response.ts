import { Choice, Flag, Id, Instant, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { ANSWERS, DECISION_RULES, type BodyDecisionRule } from '../motion/decision-rule.rules.js';
import { VOTE_OPTIONS, type VoteOption } from '../motion/majority.rules.js';
import { MOTION_STATES } from '../motion/motion.lifecycle.js';
import { OPEN_MEETINGS, VOTE_METHODS } from '../motion/open-meetings.rules.js';
import { MEETING_CLASSES } from '../notice/notice.rules.js';
import { ProcedureResponse } from '../procedure/procedure.request.js';
import { AgendaDocument } from './agenda.response.js';
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
  @Text({ max: 120, nullable: true, description: 'The heading it stands under' }) section!: string | null;
  @ListOf(() => AgendaDocument, { max: 20 }) documents!: AgendaDocument[];
  @Choice(['open', 'done', 'put_off']) state!: string;
  @Id({ nullable: true, description: 'The line of an earlier meeting that it goes on with' }) carriedFromId!: string | null;
  @Whole(VERSION) version!: number;
}

export class AttendanceCorrection {
  @Choice(ATTENDANCE_MODES) mode!: AttendanceMode;
  @Text({ max: 500 }) reason!: string;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
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
  @Instant({ nullable: true }) arrivedAt!: string | null;
  @Instant({ nullable: true }) leftAt!: string | null;
  @ListOf(() => AttendanceCorrection, { max: 50, description: 'What was put right afterwards, by whom and why' }) corrections!: AttendanceCorrection[];
}

export class QuorumMomentResponse {
  @Instant({ description: 'When it came about or was lost' }) at!: string;
  @Flag() met!: boolean;
  @Whole(COUNT) present!: number;
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
  @Text({ max: 200, nullable: true, description: 'Who chose for the seat while its holder was away' }) alternateName!: string | null;
  @Flag({ description: 'An earlier line for this seat was corrected by this one' }) corrected!: boolean;
  @ListOf(() => String, { max: 50, description: 'What stood here before, oldest first' }) before!: VoteOption[];
}

/** A part of a consent agenda. */
export class MotionItemResponse {
  @Id() agendaItemId!: string;
  @Id({ nullable: true, description: 'Who pulled it out; null while it is decided with the others' }) pulledBySeatId!: string | null;
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
  @Whole(COUNT) paired!: number;
  @Whole(COUNT) other!: number;
  @Flag({ description: 'By voice: the chair said what was heard, and nobody counted' }) declared!: boolean;
  @Text({ max: 200, nullable: true, description: 'Who wrote it down' }) by!: string | null;
  @Whole(COUNT) present!: number;
  @Whole(COUNT) seats!: number;
  @Whole(COUNT) quorumNeeded!: number;
  @Whole(COUNT) yesNeeded!: number;
  @Text({ max: 500, nullable: true, description: 'Why a later count stands beside an earlier one' }) reason!: string | null;
  @Choice(['carried', 'failed', 'tied'], { nullable: true, description: 'What the count said, where the chair decides; null where the count is the result' }) advised!: string | null;
  @Instant() decidedAt!: string;
}

/** What mayor or council said to a recommendation. */
export class MotionAnswerResponse {
  @Whole(COUNT) no!: number;
  @Choice(ANSWERS) answer!: string;
  @Text({ max: 200 }) answeredBy!: string;
  @PlainDate() answeredOn!: string;
  @Text({ max: 500, nullable: true }) note!: string | null;
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
  @Choice(DECISION_RULES, { description: 'Who has the last word on it' }) decisionRule!: BodyDecisionRule;
  @Choice(VOTE_METHODS) method!: string;
  @Choice(MOTION_STATES) state!: string;
  @Id({ nullable: true, description: 'The main motion that this one would amend' }) amendsId!: string | null;
  @Prose({ max: 4000, nullable: true, description: 'How the main motion reads when this amendment carries' }) amendedText!: string | null;
  @Prose({ max: 4000, nullable: true, description: 'As it was moved, when an amendment changed it' }) movedText!: string | null;
  @Id({ nullable: true }) resumesId!: string | null;
  @PlainDate({ nullable: true }) untilDay!: string | null;
  @Text({ max: 500, nullable: true }) putOffReason!: string | null;
  @Flag() consent!: boolean;
  @ListOf(() => MotionItemResponse, { max: 100 }) items!: MotionItemResponse[];
  @ListOf(() => VoteResponse, { max: 400 }) votes!: VoteResponse[];
  @ListOf(() => VoteResultResponse, { max: 50, description: 'The last one holds' }) results!: VoteResultResponse[];
  @ListOf(() => MotionAnswerResponse, { max: 50, description: 'The last one holds' }) answers!: MotionAnswerResponse[];
}

/** Minutes as they stood, and why they changed. */
export class MinutesWordingResponse {
  @Whole(COUNT) no!: number;
  @Text({ max: 500, nullable: true, description: 'Null for the words that were circulated' }) reason!: string | null;
  @Text({ max: 200, nullable: true }) by!: string | null;
  @Instant() at!: string;
}

/** Something of an earlier meeting that this one can deal with. */
export class OpenMatter {
  @Id() id!: string;
  @Choice(['minutes', 'motion']) kind!: 'minutes' | 'motion';
  @Text({ max: 4000 }) title!: string;
  @Instant({ description: 'When its meeting began' }) meetingAt!: string;
}

export class MinutesResponse {
  @Id() id!: string;
  @Prose({ max: 100_000 }) text!: string;
  @Choice(MINUTES_STATES) state!: string;
  @PlainDate({ nullable: true }) approvedOn!: string | null;
  @Id({ nullable: true }) approvedAtMeetingId!: string | null;
  @Id({ nullable: true }) approvedByMotionId!: string | null;
  @Text({ max: 64, nullable: true, description: 'SHA-256 of the approved words' }) checksum!: string | null;
  @ListOf(() => MinutesWordingResponse, { max: 200, description: 'Each circulation and correction, oldest first' }) wordings!: MinutesWordingResponse[];
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

export class PartnerBody {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
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
  @Choice(MEETING_CLASSES) meetingClass!: string;
  @Id({ nullable: true, description: 'The series it belongs to' }) seriesId!: string | null;
  @PlainDate({ nullable: true, description: 'The day that the series gave it' }) occurrenceOn!: string | null;
  @Choice(OPEN_MEETINGS) openMeetingsLaw!: string;
  @ListOf(() => PartnerBody, { max: 20, description: 'Further bodies of a joint meeting, as far as the reader may see them' }) partners!: PartnerBody[];
  @Whole(VERSION) version!: number;
  @Nested(() => QuorumResponse) quorum!: QuorumResponse;
  @ListOf(() => AgendaItemResponse, { max: 500 }) agenda!: AgendaItemResponse[];
  @ListOf(() => RosterTile, { max: 400 }) roster!: RosterTile[];
  @ListOf(() => MotionResponse, { max: 500 }) motions!: MotionResponse[];
  @Nested(() => MinutesResponse, { nullable: true, description: 'Drafts are for those who run the meeting' }) minutes!: MinutesResponse | null;
  @ListOf(() => MeetingTodo, { max: 500 }) todos!: MeetingTodo[];
  @ListOf(() => QuorumMomentResponse, { max: 1000, description: 'When the quorum came about or was lost' }) quorumMoments!: QuorumMomentResponse[];
  @Nested(() => ProcedureResponse) procedure!: ProcedureResponse;
  @ListOf(() => OpenMatter, { max: 50, description: 'Minutes that wait for approval, and motions that were put off' }) openMatters!: OpenMatter[];
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
