import { Choice, Flag, Id, IdList, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { QUORUM_KINDS, type QuorumRule } from '../meeting/quorum.rules.js';
import { MAJORITY_BASES, MAJORITY_RULES, TIE_RULES, type MajorityBase, type MajorityRule, type TieRule } from '../motion/majority.rules.js';
import { OPEN_MEETINGS, type OpenMeetingsLaw } from '../motion/open-meetings.rules.js';
import { BODY_KINDS, BODY_VISIBILITIES, type BodyVisibility } from './body.model.js';

export class QuorumRequest {
  @Choice(QUORUM_KINDS)
  kind!: QuorumRule['kind'];

  @Whole({ min: 1, max: 1000, optional: true, description: 'Needed for a fixed quorum' })
  n?: number;
}

/** What a charter says. What is left out is taken from the body above, or from the usual rules. */
export class SaveBodyRequest {
  @Text({ max: 200 })
  name!: string;

  @Choice(BODY_KINDS)
  kind!: string;

  @Prose({ max: 4000, optional: true, description: 'What it was asked to do' })
  charge?: string;

  @Text({ max: 1000, optional: true, nullable: true, description: 'Resolution, order or ordinance' })
  legalBasis?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  appointingAuthority?: string | null;

  @Id({ optional: true, nullable: true, description: 'Who is asked when a seat is to be filled; whoever runs the office when nobody is named' })
  appointerPersonId?: string | null;

  @Whole({ min: 1, max: 240, optional: true, nullable: true, description: 'Length of a term in months' })
  termMonths?: number | null;

  @Flag({ optional: true })
  paid?: boolean;

  @PlainDate({ optional: true, description: 'Today when left out' })
  formedOn?: string;

  @PlainDate({ optional: true, nullable: true })
  sunsetOn?: string | null;

  @Choice(OPEN_MEETINGS, { optional: true, description: 'Does an open-meetings law apply? `ask_counsel` until somebody knows' })
  openMeetingsLaw?: OpenMeetingsLaw;

  @Nested(() => QuorumRequest, { optional: true })
  quorum?: QuorumRequest;

  @Choice(MAJORITY_RULES, { optional: true })
  majorityRule?: MajorityRule;

  @Choice(MAJORITY_BASES, { optional: true })
  majorityOf?: MajorityBase;

  @Choice(TIE_RULES, { optional: true })
  tieRule?: TieRule;

  @Choice(BODY_VISIBILITIES, { optional: true })
  visibility?: BodyVisibility;

  @Flag({ optional: true, description: 'Show seats and names on the public page; never how to reach them' })
  rosterPublished?: boolean;

  @IdList({ max: 40, optional: true, description: 'Issue areas it works on' })
  issueAreaIds?: string[];

  @Id({ optional: true, nullable: true, description: 'The body it belongs to' })
  parentId?: string | null;
}

export class OpenBodyRequest extends SaveBodyRequest {
  @Id({ optional: true, nullable: true, description: 'The planning process; a standing board has none' })
  caseId?: string | null;
}

export class ChangeBodyRequest extends SaveBodyRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
