import { Choice, Flag, Id, ListOf, Nested, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { CaseResponse } from '#libs/casework';
import { IssueAreaResponse } from '../area/issue-area.response.js';
import { STAGE_STATES, type StageState } from '../stage/stage.lifecycle.js';
import { TEAM_PARTS, type TeamPart } from '../team/team-member.entity.js';
import { ANSWER_FORMS, MEANINGS, type AnswerForm, type Meaning } from '../template/template.model.js';

/** A question of a stage. Answers are for staff and the core team; others see whether there is one. */
export class StageQuestionResponse {
  @Id() id!: string;
  @Text({ max: 40 }) key!: string;
  @Text({ max: 500 }) question!: string;
  @Choice(ANSWER_FORMS) form!: AnswerForm;
  @TextList({ max: 20, maxLength: 40 }) choices!: readonly string[];
  @Choice(MEANINGS, { nullable: true, description: 'Which of the six questions about the process it is' }) meaning!: Meaning | null;
  @Flag({ description: 'The gate asks for it' }) gate!: boolean;
  @Flag() answered!: boolean;
  @Prose({ max: 8000, nullable: true }) answer!: string | null;
  @Text({ max: 40, nullable: true }) choice!: string | null;
  @PlainDate({ nullable: true }) fromOn!: string | null;
  @PlainDate({ nullable: true }) toOn!: string | null;
  @PlainDate({ nullable: true }) answeredOn!: string | null;
  @Text({ max: 200, nullable: true }) answeredBy!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class StageResponse {
  @Id() id!: string;
  @Text({ max: 40 }) key!: string;
  @Whole({ min: 0, max: 100 }) position!: number;
  @Text({ max: 120 }) name!: string;
  @Flag({ description: "False: the template's word in the reader's language may be shown" }) renamed!: boolean;
  @Prose({ max: 1000 }) purpose!: string;
  @Choice(STAGE_STATES) state!: StageState;
  @PlainDate() plannedFrom!: string;
  @PlainDate() plannedTo!: string;
  @PlainDate({ nullable: true }) openedOn!: string | null;
  @PlainDate({ nullable: true }) endedOn!: string | null;
  @Text({ max: 1000, nullable: true }) reason!: string | null;
  @Whole({ min: -100_000, max: 100_000, description: 'Days after the planned day, while not ended; 0 when in time' }) daysLate!: number;
  @TextList({ max: 40, maxLength: 40, description: 'Keys of the questions that the gate still misses' }) missing!: readonly string[];
  @ListOf(() => StageQuestionResponse, { max: 40 }) items!: readonly StageQuestionResponse[];
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export const NEXT_STEPS = ['answer', 'name_areas', 'complete_stage', 'open_stage', 'nothing'] as const;
export type NextStepKind = (typeof NEXT_STEPS)[number];

/** The one filled button of the page. */
export class NextStep {
  @Choice(NEXT_STEPS) kind!: NextStepKind;
  @Id({ nullable: true }) stageId!: string | null;
  @Id({ nullable: true, description: 'The question to answer' }) itemId!: string | null;
}

export class TeamRow {
  @Id() id!: string;
  @Id() partyId!: string;
  @Text({ max: 200 }) name!: string;
  @Choice(TEAM_PARTS) part!: TeamPart;
  @PlainDate() fromOn!: string;
  @PlainDate({ nullable: true, description: 'First day on which it no longer holds' }) untilOn!: string | null;
}

/** What is done, what is missing, what is next. */
export class CaseHome {
  @Nested(() => CaseResponse) case!: CaseResponse;
  @ListOf(() => StageResponse, { max: 30 }) stages!: readonly StageResponse[];
  @Nested(() => NextStep) nextStep!: NextStep;
  @ListOf(() => IssueAreaResponse, { max: 60 }) issueAreas!: readonly IssueAreaResponse[];
  @ListOf(() => TeamRow, { max: 100 }) team!: readonly TeamRow[];
}
