import type { Decision, VoteCounts } from './majority.rules.js';

/**
 * Who has the last word in a body, and how. consensus: one no stops it · majority: the
 * body's own majority · chair_decides: the vote is advice · mayor_decides, council_adopts:
 * what carries is a recommendation until they answer.
 */
export const DECISION_RULES = ['consensus', 'majority', 'chair_decides', 'mayor_decides', 'council_adopts'] as const;
export type BodyDecisionRule = (typeof DECISION_RULES)[number];

/** What of a motion decides whether somebody else has the last word on it. */
export interface MotionKind {
  readonly isAmendment: boolean;
  readonly approvesMinutes: boolean;
}

/** Wording a motion and approving minutes are the body's own business: nobody above is asked. Consensus is a way of voting and holds throughout. */
export function ruleForMotion(rule: BodyDecisionRule, { isAmendment, approvesMinutes }: MotionKind): BodyDecisionRule {
  return rule === 'consensus' || !(isAmendment || approvesMinutes) ? rule : 'majority';
}

export type VoteOutcome = Decision['outcome'];

/** What a count came to under the rule. */
export interface Ruling {
  readonly outcome: VoteOutcome;
  /** What the count said, where the chair decides; null where the count is the result. */
  readonly advised: VoteOutcome | null;
}

export type RulingRefusal = 'vote.chair-choice-missing' | 'vote.chair-choice-unfit';

/**
 * The majority decides first; consensus wants nobody against it as well, and a chair
 * who decides may choose the other way.
 * @param counts null when nobody counted: who presides heard what `counted` says
 * @param chosen what the chair chose; only where the chair decides, and needed there
 */
export function rulingOf(rule: BodyDecisionRule, counted: VoteOutcome, counts: Pick<VoteCounts, 'no'> | null, chosen: 'carried' | 'failed' | null): Ruling | RulingRefusal {
  if (rule === 'chair_decides') return chosen === null ? 'vote.chair-choice-missing' : { outcome: chosen, advised: counted };
  if (chosen !== null) return 'vote.chair-choice-unfit';
  const stopped = rule === 'consensus' && counts !== null && counts.no > 0;
  return { outcome: stopped ? 'failed' : counted, advised: null };
}

/** Where a no stops it, as many yes are needed as there are yes and no together. */
export function yesNeededUnder(rule: BodyDecisionRule, byMajority: number, { yes, no }: Pick<VoteCounts, 'yes' | 'no'>): number {
  return rule === 'consensus' ? Math.max(byMajority, yes + no) : byMajority;
}

export const ANSWERS = ['accepted', 'declined'] as const;
export type Answer = (typeof ANSWERS)[number];

/** Whether mayor or council has the last word. */
export function goesUp(rule: BodyDecisionRule): boolean {
  return rule === 'mayor_decides' || rule === 'council_adopts';
}

/** How a motion stands after its vote: what did not carry is not sent up; what did waits for the answer, if there is none yet. */
export function standingOf(rule: BodyDecisionRule, outcome: VoteOutcome, answer: Answer | null): VoteOutcome | 'recommended' {
  if (outcome !== 'carried' || !goesUp(rule)) return outcome;
  if (answer === null) return 'recommended';
  return answer === 'accepted' ? 'carried' : 'failed';
}
