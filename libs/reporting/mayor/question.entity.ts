import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { reportingProblem } from '../reporting.problems.js';

/** Answers that a question may offer; their words stand in the catalogue. */
export const ANSWERS = ['agree', 'decline', 'add', 'not_this_year', 'talk'] as const;
export type Answer = (typeof ANSWERS)[number];

export interface NewQuestion {
  readonly caseId: string;
  readonly itemId: string | null;
  readonly title: string;
  /** What the director advises, a sentence. */
  readonly advice: string;
  readonly byOn: DayText | null;
  readonly options: readonly Answer[];
}

/** What only the mayor's side can decide, with the possible answers as buttons. */
@Entity({ schema: 'reporting', name: 'question' })
export class Question {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid', { nullable: true }) itemId!: string | null;
  @Column('text') title!: string;
  @Column('text') advice!: string;
  @Column('date', { nullable: true }) byOn!: DayText | null;
  @Column('jsonb') options!: readonly Answer[];
  @Column('uuid', { nullable: true }) askedByPersonId!: string | null;
  @Column('date') askedOn!: DayText;
  @Column('text', { nullable: true }) answer!: Answer | null;
  @Column('text') answerNote!: string;
  @Column('uuid', { nullable: true }) answeredByPersonId!: string | null;
  @Column('timestamptz', { nullable: true }) answeredAt!: Date | null;
  @Column('integer') version!: number;

  static ask(workspaceId: string, id: string, given: NewQuestion, by: string | null, today: DayText): Question {
    return Object.assign(new Question(), {
      workspaceId, id, ...given, askedByPersonId: by, askedOn: today, answer: null, answerNote: '', answeredByPersonId: null, answeredAt: null, version: 1,
    });
  }

  /** "Talk to me" is an answer too; what follows is a new question. */
  settle(answer: Answer, note: string, by: string | null, now: Date): void {
    if (this.answeredAt !== null) throw reportingProblem('question.answered', { id: this.id, answer: this.answer });
    if (!this.options.includes(answer)) throw reportingProblem('question.option-unknown', { answer, options: this.options });
    Object.assign(this, { answer, answerNote: note, answeredByPersonId: by, answeredAt: now });
  }
}
