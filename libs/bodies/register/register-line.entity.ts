import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';

/** Advice that a body gives, or an issue that it was told of. */
export const REGISTER_KINDS = ['advice', 'issue'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** A numbered line in one of a body's two registers. Its words stay as they were entered; what came of it stands with the letters. */
@Entity({ schema: 'bodies', name: 'register_line' })
export class RegisterLine {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('text') kind!: RegisterKind;
  /** 1, 2, 3 … of its kind in this body. */
  @Column('integer') no!: number;
  @Column('text') title!: string;
  @Column('text') text!: string;
  @Column('boolean') openToAll!: boolean;
  @Column('date') enteredOn!: DayText;
  @Column('uuid', { nullable: true }) enteredByPersonId!: string | null;
  @Column('date', { nullable: true }) settledOn!: DayText | null;
  @Column('text', { nullable: true }) settledNote!: string | null;
  @Column('integer') version!: number;

  static enter(given: Omit<RegisterLine, 'settledOn' | 'settledNote' | 'version' | 'settle' | 'requireOpen'>): RegisterLine {
    return Object.assign(new RegisterLine(), { ...given, settledOn: null, settledNote: null, version: 1 });
  }

  /** Nothing more is expected; what came of it, in a sentence. */
  settle(note: string, today: DayText): void {
    this.requireOpen();
    this.settledOn = today;
    this.settledNote = note;
  }

  requireOpen(): void {
    if (this.settledOn !== null) throw bodiesProblem('register.settled', { id: this.id });
  }
}
