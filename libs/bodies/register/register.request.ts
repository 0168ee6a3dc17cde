import { Choice, Flag, IdList, ListRequest, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';
import { STANCES, type Stance } from './register-letter.entity.js';
import { REGISTER_KINDS, type RegisterKind } from './register-line.entity.js';

const MOST_ADDRESSEES = 20;

/** `?kind&standing&search&after&limit` */
export class ListRegisterRequest extends ListRequest {
  @Choice(REGISTER_KINDS, { optional: true, description: 'Advice, when left out' })
  kind?: RegisterKind;

  @Choice(['waiting', 'answered', 'unanswered'], { optional: true, description: 'Waiting: somebody still owes a reply, or it went to nobody yet. Unanswered: it ended without a reply' })
  standing?: 'waiting' | 'answered' | 'unanswered';

  @Text({ max: 100, optional: true, description: 'A number, or part of the words or of a name it went to' })
  search?: string;
}

/** To whom it goes, and by when a reply is expected. */
export class SendLineRequest {
  @IdList({ max: MOST_ADDRESSEES, optional: true, description: 'People, organizations or offices: each gets it and owes a reply' })
  partyIds?: string[];

  @TextList({ max: MOST_ADDRESSEES, maxLength: 200, optional: true, description: 'The same by their names in the directory, for those who may not look people up' })
  to?: string[];

  @PlainDate({ optional: true, description: 'Working days by kind, when left out' })
  dueOn?: string;
}

export class EnterLineRequest {
  @Choice(REGISTER_KINDS)
  kind!: RegisterKind;

  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 8000, optional: true })
  text?: string;

  @Flag({ optional: true, description: 'Everybody may read it, when the committee is public' })
  openToAll?: boolean;

  @IdList({ max: MOST_ADDRESSEES, optional: true, description: 'To whom it goes at once; advice always goes to somebody' })
  partyIds?: string[];

  @TextList({ max: MOST_ADDRESSEES, maxLength: 200, optional: true })
  to?: string[];

  @PlainDate({ optional: true })
  dueOn?: string;
}

export class LogAnswerRequest {
  @Prose({ max: 8000, optional: true, description: 'What they replied; left out, only the stance is noted' })
  reply?: string;

  @Choice(STANCES, { optional: true, nullable: true, description: 'What it means for the committee' })
  stance?: Stance | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class SettleLineRequest {
  @Text({ max: 1000, description: 'What came of it' })
  note!: string;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
