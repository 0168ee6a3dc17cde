import type { DayText } from '#libs/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { bodiesProblem } from '../bodies.problems.js';
import { goesUp, ruleForMotion, type Answer, type BodyDecisionRule } from './decision-rule.rules.js';
import type { MajorityBase, MajorityRule, TieRule, VoteRule } from './majority.rules.js';
import { motionLifecycle, type MotionState } from './motion.lifecycle.js';
import type { VoteMethod } from './open-meetings.rules.js';

export interface MotionText {
  readonly bodyId: string;
  readonly meetingId: string;
  readonly agendaItemId: string | null;
  /** What it is about, when it is about something: `item` and its id. */
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly text: string;
  readonly moverSeatId: string;
  readonly seconderSeatId: string | null;
  readonly method: VoteMethod;
  /** Of an amendment: the main motion, and how that reads when the amendment carries. */
  readonly amendsId: string | null;
  readonly amendedText: string | null;
  /** The tabled or postponed motion that it takes up again. */
  readonly resumesId: string | null;
  /** Decides several parts of the agenda at once. */
  readonly consent: boolean;
}

/** A text put to a body for decision, under the rules that the body had when it was moved. */
@Entity({ schema: 'bodies', name: 'motion' })
export class Motion {
  @PrimaryColumn('uuid') workspaceId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') bodyId!: string;
  @Column('uuid') meetingId!: string;
  @Column('uuid', { nullable: true }) agendaItemId!: string | null;
  @Column('text', { nullable: true }) subjectKind!: string | null;
  @Column('uuid', { nullable: true }) subjectId!: string | null;
  @Column('text') text!: string;
  @Column('uuid') moverSeatId!: string;
  @Column('uuid', { nullable: true }) seconderSeatId!: string | null;
  @Column('text') majorityRule!: MajorityRule;
  @Column('text') majorityOf!: MajorityBase;
  @Column('text') tieRule!: TieRule;
  /** Who has the last word on it. */
  @Column('text') decisionRule!: BodyDecisionRule;
  @Column('text') method!: VoteMethod;
  @Column('uuid', { nullable: true }) amendsId!: string | null;
  @Column('text', { nullable: true }) amendedText!: string | null;
  /** As it was moved, once an amendment changed it. */
  @Column('text', { nullable: true }) movedText!: string | null;
  @Column('uuid', { nullable: true }) resumesId!: string | null;
  @Column('boolean') consent!: boolean;
  @Column('date', { nullable: true }) untilDay!: DayText | null;
  @Column('text', { nullable: true }) putOffReason!: string | null;
  @Column('text') state!: MotionState;
  @Column('timestamptz') movedAt!: Date;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('integer') version!: number;

  static move(ids: { workspaceId: string; id: string }, text: MotionText, { majorityRule, majorityOf, tieRule, decisionRule }: VoteRule & { decisionRule: BodyDecisionRule }, now: Date): Motion {
    if (text.seconderSeatId === text.moverSeatId) throw bodiesProblem('motion.seconder', { pointer: '/seconderSeatId' });
    const lastWord = ruleForMotion(decisionRule, { isAmendment: text.amendsId !== null, approvesMinutes: text.subjectKind === 'minutes' });
    return Object.assign(new Motion(), { ...ids, ...text, majorityRule, majorityOf, tieRule, decisionRule: lastWord, state: motionLifecycle.initial, movedText: null, untilDay: null, putOffReason: null, movedAt: now, decidedAt: null, version: 1 });
  }

  get rule(): VoteRule {
    return { majorityRule: this.majorityRule, majorityOf: this.majorityOf, tieRule: this.tieRule };
  }

  decide(outcome: 'carried' | 'failed' | 'tied' | 'recommended', now: Date): void {
    motionLifecycle.require(this.state, outcome);
    this.state = outcome;
    this.decidedAt = now;
  }

  /** Mayor or council said their word to a recommendation. */
  answer(said: Answer): void {
    const state = said === 'accepted' ? 'carried' : 'failed';
    motionLifecycle.require(this.state, state);
    this.state = state;
  }

  withdraw(): void {
    motionLifecycle.require(this.state, 'withdrawn');
    this.state = 'withdrawn';
  }

  /** Laid on the table, or put off to a day; its amendments go with it. */
  putOff(state: 'tabled' | 'postponed', reason: string, untilDay: DayText | null): void {
    motionLifecycle.require(this.state, state);
    this.state = state;
    this.putOffReason = reason;
    this.untilDay = untilDay;
  }

  /** The words that an amendment gave it; the first ones are kept. */
  reword(text: string): void {
    const moved = this.movedText ?? this.text;
    this.text = text;
    this.movedText = text === moved ? null : moved;
  }

  /** A member asked that everybody be heard by name. */
  callTheRoll(): void {
    this.requireOpen();
    if (this.method !== 'voice') throw bodiesProblem('motion.not-by-voice', { method: this.method });
    this.method = 'roll_call';
  }

  requirePutOff(): void {
    if (this.state !== 'tabled' && this.state !== 'postponed') throw bodiesProblem('motion.not-put-off', { state: this.state });
  }

  requireOpen(): void {
    if (this.state !== 'open') throw bodiesProblem('motion.closed', { state: this.state });
  }

  /** @param answered they answered before, and this puts it right */
  requireAnswerable(answered: boolean): void {
    const waits = this.state === 'recommended' || (answered && (this.state === 'carried' || this.state === 'failed'));
    if (!goesUp(this.decisionRule) || !waits) throw bodiesProblem('motion.not-recommended', { state: this.state });
  }

  requireDecided(): void {
    if (this.decidedAt === null) throw bodiesProblem('motion.open', { state: this.state });
  }
}
