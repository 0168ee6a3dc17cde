import { Choice, Flag, Id, ListOf, Nested, PlainDate, Prose, Text, Whole } from '#libs/platform/contract';
import { STANCES, type Stance } from './register-letter.entity.js';
import { REGISTER_KINDS, type RegisterKind } from './register-line.entity.js';

export const STANDINGS = ['waiting', 'answered', 'unanswered'] as const;
export type Standing = (typeof STANDINGS)[number];

const COUNT = { min: 0, max: 1_000_000 } as const;

export class RegisterLetterRow {
  @Id() id!: string;
  @Id({ description: 'In the queue of requests' }) requestId!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) number!: number;
  @Text({ max: 200, description: 'To whom it went' }) to!: string;
  @PlainDate() sentOn!: string;
  @PlainDate() dueOn!: string;
  @Flag() late!: boolean;
  @PlainDate({ nullable: true }) repliedOn!: string | null;
  @Prose({ max: 8000, nullable: true }) reply!: string | null;
  @Choice(STANCES, { nullable: true }) stance!: Stance | null;
  @Choice(STANDINGS) standing!: Standing;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}

export class RegisterRow {
  @Id() id!: string;
  @Choice(REGISTER_KINDS) kind!: RegisterKind;
  @Whole({ min: 1, max: 2_000_000_000, description: 'Never given twice in this committee' }) no!: number;
  @Text({ max: 200 }) title!: string;
  @Prose({ max: 8000 }) text!: string;
  @Flag() openToAll!: boolean;
  @PlainDate() enteredOn!: string;
  @PlainDate({ nullable: true }) settledOn!: string | null;
  @Text({ max: 1000, nullable: true }) settledNote!: string | null;
  @Choice(STANDINGS) standing!: Standing;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
  @ListOf(() => RegisterLetterRow, { max: 500 }) letters!: readonly RegisterLetterRow[];
}

/** How much the committee is heard: by letters, of this kind. */
export class RegisterSummary {
  @Whole(COUNT) lines!: number;
  @Whole(COUNT) sent!: number;
  @Whole(COUNT) answered!: number;
  @Whole(COUNT) waiting!: number;
  @Whole(COUNT) late!: number;
  @Whole(COUNT) unanswered!: number;
  @Whole(COUNT) followed!: number;
  @Whole(COUNT) inPart!: number;
}

export class RegisterPage {
  @Text({ max: 200 }) body!: string;
  @Flag({ description: 'The reader may enter, send and log here' }) mayKeep!: boolean;
  @Flag({ description: 'The committee is one that everybody may see' }) isPublic!: boolean;
  @Nested(() => RegisterSummary) summary!: RegisterSummary;
  @ListOf(() => RegisterRow, { max: 200 }) items!: readonly RegisterRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class LineEntered {
  @Id() id!: string;
  @Whole({ min: 1, max: 2_000_000_000 }) no!: number;
}

/** A letter as everybody may read it: to whom, when, answered or not. Never the words of a reply, never a person's name. */
export class OpenRegisterLetter {
  @Text({ max: 200, nullable: true, description: 'An organization or office; null for a person' }) to!: string | null;
  @PlainDate() sentOn!: string;
  @PlainDate({ nullable: true }) repliedOn!: string | null;
}

export class OpenRegisterRow {
  @Choice(REGISTER_KINDS) kind!: RegisterKind;
  @Whole({ min: 1, max: 2_000_000_000 }) no!: number;
  @Text({ max: 200 }) title!: string;
  @Prose({ max: 8000 }) text!: string;
  @PlainDate() enteredOn!: string;
  @ListOf(() => OpenRegisterLetter, { max: 500 }) letters!: readonly OpenRegisterLetter[];
}

export class OpenRegisterPage {
  @ListOf(() => OpenRegisterRow, { max: 200 }) items!: readonly OpenRegisterRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}
