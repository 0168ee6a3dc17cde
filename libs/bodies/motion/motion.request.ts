import { Choice, Id, IdList, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { ANSWERS, type Answer } from './decision-rule.rules.js';
import { VOTE_OPTIONS, type VoteOption } from './majority.rules.js';
import { VOTE_METHODS, type VoteMethod } from './open-meetings.rules.js';

export class MoveMotionRequest {
  @Prose({ max: 4000, description: 'The text to decide on' })
  text!: string;

  @Id({ description: 'Seat of the mover' })
  moverSeatId!: string;

  @Id({ optional: true, nullable: true })
  seconderSeatId?: string | null;

  @Id({ optional: true, nullable: true })
  agendaItemId?: string | null;

  @Text({ max: 60, pattern: /^[a-z][a-z-]*$/, optional: true, nullable: true, description: 'Such as `item`; together with its id' })
  subjectKind?: string | null;

  @Id({ optional: true, nullable: true })
  subjectId?: string | null;

  @Choice(VOTE_METHODS, { optional: true, description: 'Roll call when left out; the others only where no open-meetings law applies' })
  method?: VoteMethod;

  @Id({ optional: true, nullable: true, description: 'The main motion, when this is an amendment' })
  amendsId?: string | null;

  @Prose({ max: 4000, optional: true, nullable: true, description: 'How the main motion reads when the amendment carries' })
  amendedText?: string | null;

  @IdList({ max: 100, optional: true, description: 'A consent agenda: the parts of the agenda that this one motion decides' })
  consentItemIds?: string[];
}

export class PutOffRequest {
  @Choice(['tabled', 'postponed'])
  to!: 'tabled' | 'postponed';

  @Text({ max: 500, description: 'Why, as the minutes will say' })
  reason!: string;

  @PlainDate({ optional: true, nullable: true, description: 'Of a postponed motion: until when' })
  untilDay?: string | null;
}

export class TakeUpRequest {
  @Id({ description: 'The tabled or postponed motion' })
  motionId!: string;
}

export class AnswerMotionRequest {
  @Choice(ANSWERS, { description: 'What mayor or council said to the recommendation' })
  answer!: Answer;

  @Text({ max: 200, description: 'Who answered, such as an office or a council with its resolution' })
  answeredBy!: string;

  @PlainDate({ description: 'Not before the meeting, and not in the future' })
  answeredOn!: string;

  @Text({ max: 500, optional: true, nullable: true, description: 'Needed when an earlier answer is put right' })
  note?: string | null;
}

export class PullItemRequest {
  @Id()
  agendaItemId!: string;

  @Id({ description: 'Seat of the member who asks for it' })
  seatId!: string;
}

export class SeatVoteRequest {
  @Id()
  seatId!: string;

  @Choice(VOTE_OPTIONS, { description: 'Open Civic Data; `excused` is a recusal' })
  option!: VoteOption;

  @Text({ max: 500, optional: true, nullable: true, description: 'Needed for a recusal' })
  reason?: string | null;
}

export class RecordVotesRequest {
  @ListOf(() => SeatVoteRequest, { max: 400, min: 1 })
  votes!: SeatVoteRequest[];
}

export class CorrectVotesRequest extends RecordVotesRequest {
  @Text({ max: 500, description: 'What was wrong' })
  reason!: string;
}

export class TallyRequest {
  @Whole({ min: 0, max: 400 })
  yes!: number;

  @Whole({ min: 0, max: 400 })
  no!: number;

  @Whole({ min: 0, max: 400 })
  abstain!: number;
}

export class CloseMotionRequest {
  @Choice(['yes', 'no'], { optional: true, nullable: true, description: "The chair's casting vote, when the count is a tie and the rule gives one" })
  castingVote?: 'yes' | 'no' | null;

  @Choice(['carried', 'failed'], { optional: true, nullable: true, description: 'Of a vote by voice only: what the chair heard' })
  declared?: 'carried' | 'failed' | null;

  @Choice(['carried', 'failed'], { optional: true, nullable: true, description: 'What the chair chose, where the chair decides and the vote is advice' })
  chairChoice?: 'carried' | 'failed' | null;

  @Nested(() => TallyRequest, { optional: true, description: 'Of a secret ballot only' })
  tally?: TallyRequest;
}
