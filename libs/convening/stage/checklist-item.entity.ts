import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { conveningProblem } from '../convening.problems.js';
import type { AnswerForm, Meaning, TemplateQuestion } from '../template/template.model.js';

/** An answer in the form that the question wants. All null takes it back. */
export interface Answer {
  readonly answer: string | null;
  readonly choice: string | null;
  readonly fromOn: DayText | null;
  readonly toOn: DayText | null;
}

/** One thing a stage wants answered, dated and signed when it is. */
@Entity({ schema: 'convening', name: 'checklist_item' })
export class ChecklistItem {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') caseId!: string;
  @Column('uuid') stageId!: string;
  @Column('text') key!: string;
  @Column('integer') position!: number;
  @Column('text') question!: string;
  @Column('text') form!: AnswerForm;
  @Column('text', { array: true }) choices!: string[];
  @Column('text', { nullable: true }) meaning!: Meaning | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { nullable: true }) choice!: string | null;
  @Column('date', { nullable: true }) fromOn!: DayText | null;
  @Column('date', { nullable: true }) toOn!: DayText | null;
  @Column('uuid', { nullable: true }) answeredByPersonId!: string | null;
  @Column('date', { nullable: true }) answeredOn!: DayText | null;
  @Column('integer') version!: number;

  static ask(place: { workspaceId: string; id: string; caseId: string; stageId: string; position: number }, question: TemplateQuestion): ChecklistItem {
    const { gate: _gate, choices, meaning, ...words } = question;
    return Object.assign(new ChecklistItem(), {
      ...place, ...words, choices: [...choices], meaning: meaning ?? null, answer: null, choice: null, fromOn: null, toOn: null, answeredByPersonId: null, answeredOn: null, version: 1,
    });
  }

  get isAnswered(): boolean {
    return this.answeredOn !== null;
  }

  /** @throws Problem `convening.answer.unfit` when it has not the form of the question */
  give(answer: Answer, on: DayText, byPersonId: string | null): void {
    this.requireFit(answer);
    Object.assign(this, answer);
    const taken = Object.values(answer).every((part) => part === null);
    this.answeredOn = taken ? null : on;
    this.answeredByPersonId = taken ? null : byPersonId;
  }

  /** A choice may carry a note; dates and choices stand only where they are asked for. */
  private requireFit({ answer, choice, fromOn, toOn }: Answer): void {
    const unfit = (field: string): never => {
      throw conveningProblem('answer.unfit', { key: this.key, form: this.form, field });
    };
    if (choice !== null && !this.choices.includes(choice)) unfit('choice');
    if (this.form !== 'dates' && (fromOn !== null || toOn !== null)) unfit('dates');
    if (this.form === 'choice' && choice === null && answer !== null) unfit('choice');
    if (this.form === 'dates' && (fromOn === null) !== (toOn === null)) unfit('dates');
    if (this.form === 'dates' && fromOn === null && answer !== null) unfit('dates');
    if (fromOn !== null && toOn !== null && toOn < fromOn) unfit('dates');
  }
}
