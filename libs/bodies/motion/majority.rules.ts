import { majorityOf } from '../meeting/quorum.rules.js';

/**
 * simple: more yes than no among votes cast · absolute: more than half of the
 * base, abstaining counts like a no · two_thirds: at least two thirds of the base.
 */
export const MAJORITY_RULES = ['simple', 'absolute', 'two_thirds'] as const;
export type MajorityRule = (typeof MAJORITY_RULES)[number];

/** The base: those present who are not recused, or all seats whether filled or not. */
export const MAJORITY_BASES = ['present', 'seats'] as const;
export type MajorityBase = (typeof MAJORITY_BASES)[number];

export const TIE_RULES = ['fails', 'chair_decides'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** Open Civic Data vote options; `excused` is a recusal. */
export const VOTE_OPTIONS = ['yes', 'no', 'abstain', 'absent', 'excused', 'not voting', 'other'] as const;
export type VoteOption = (typeof VOTE_OPTIONS)[number];

export interface VoteRule {
  readonly majorityRule: MajorityRule;
  readonly majorityOf: MajorityBase;
  readonly tieRule: TieRule;
}

export interface VoteCounts {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly excused: number;
  readonly absent: number;
  readonly notVoting: number;
}

export interface VoteRoom {
  readonly present: number;
  readonly seats: number;
  /** Given by the chair when the first count was a tie. */
  readonly castingVote?: 'yes' | 'no' | undefined;
}

export interface Decision {
  readonly outcome: 'carried' | 'failed' | 'tied';
  /** How many yes the rule asks for with this room and these votes. */
  readonly yesNeeded: number;
}

/** Votes by seat into counts; an option of the "other" kind is present and has not voted. */
export function countVotes(options: readonly VoteOption[]): VoteCounts {
  const of = (...wanted: readonly VoteOption[]): number => options.filter((option) => wanted.includes(option)).length;
  return { yes: of('yes'), no: of('no'), abstain: of('abstain'), excused: of('excused'), absent: of('absent'), notVoting: of('not voting', 'other') };
}

/** A tie (as many yes as no, at least one of each, simple majority of those present) never carries by itself. */
export function decideVote(rule: VoteRule, counts: VoteCounts, room: VoteRoom): Decision {
  const yesNeeded = yesNeededBy(rule, counts, room);
  if (counts.yes >= yesNeeded) return { outcome: 'carried', yesNeeded };
  const tie = rule.majorityRule === 'simple' && rule.majorityOf === 'present' && counts.yes > 0 && counts.yes === counts.no;
  if (!tie || rule.tieRule === 'fails') return { outcome: 'failed', yesNeeded };
  if (room.castingVote === undefined) return { outcome: 'tied', yesNeeded };
  return { outcome: room.castingVote === 'yes' ? 'carried' : 'failed', yesNeeded };
}

function yesNeededBy({ majorityRule, majorityOf: of }: VoteRule, counts: VoteCounts, room: VoteRoom): number {
  const base = of === 'seats' ? room.seats : Math.max(0, room.present - counts.excused);
  switch (majorityRule) {
    case 'simple':
      return majorityOf(of === 'seats' ? base : counts.yes + counts.no);
    case 'absolute':
      return majorityOf(base);
    case 'two_thirds':
      return Math.max(1, Math.ceil((base * 2) / 3));
  }
}
