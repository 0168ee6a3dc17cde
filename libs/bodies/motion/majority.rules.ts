import { majorityOf } from '../meeting/quorum.rules.js';

/**
 * simple: more yes than no among votes cast · absolute: more than half of the
 * base, abstaining counts like a no · two_thirds, three_fifths: at least that part of the base.
 */
export const MAJORITY_RULES = ['simple', 'absolute', 'two_thirds', 'three_fifths'] as const;
export type MajorityRule = (typeof MAJORITY_RULES)[number];

/** The base: yes and no only, those present who are not recused, all seats whether filled or not, or the members in office. */
export const MAJORITY_BASES = ['cast', 'present', 'seats', 'members'] as const;
export type MajorityBase = (typeof MAJORITY_BASES)[number];

export const TIE_RULES = ['fails', 'chair_decides'] as const;
export type TieRule = (typeof TIE_RULES)[number];

/** Open Civic Data vote options; `excused` is a recusal, `paired` stands against another who would have voted the other way. */
export const VOTE_OPTIONS = ['yes', 'no', 'abstain', 'absent', 'excused', 'not voting', 'paired', 'other'] as const;
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
  readonly paired: number;
  readonly other: number;
}

export interface VoteRoom {
  readonly present: number;
  readonly seats: number;
  /** Seats that somebody holds: the members in office. */
  readonly filled: number;
  /** Given by the chair when the first count was a tie. */
  readonly castingVote?: 'yes' | 'no' | undefined;
}

export interface Decision {
  readonly outcome: 'carried' | 'failed' | 'tied';
  /** How many yes the rule asks for with this room and these votes. */
  readonly yesNeeded: number;
}

/** Votes by seat into counts. */
export function countVotes(options: readonly VoteOption[]): VoteCounts {
  const of = (wanted: VoteOption): number => options.filter((option) => option === wanted).length;
  return {
    yes: of('yes'), no: of('no'), abstain: of('abstain'), excused: of('excused'), absent: of('absent'), notVoting: of('not voting'), paired: of('paired'), other: of('other'),
  };
}

/** Who was there while it was voted; a pair takes part on neither side, wherever the two were. */
export function presentIn({ yes, no, abstain, excused, notVoting, other }: VoteCounts): number {
  return yes + no + abstain + excused + notVoting + other;
}

/** A tie (as many yes as no, at least one of each, simple majority of votes cast) never carries by itself. */
export function decideVote(rule: VoteRule, counts: VoteCounts, room: VoteRoom): Decision {
  const yesNeeded = yesNeededBy(rule, counts, room);
  if (counts.yes >= yesNeeded) return { outcome: 'carried', yesNeeded };
  const tie = rule.majorityRule === 'simple' && isOfVotes(rule.majorityOf) && counts.yes > 0 && counts.yes === counts.no;
  if (!tie || rule.tieRule === 'fails') return { outcome: 'failed', yesNeeded };
  if (room.castingVote === undefined) return { outcome: 'tied', yesNeeded };
  return { outcome: room.castingVote === 'yes' ? 'carried' : 'failed', yesNeeded };
}

/** A simple majority of those present is one of the votes cast: abstaining is no vote. */
function isOfVotes(base: MajorityBase): boolean {
  return base === 'cast' || base === 'present';
}

function baseOf(base: MajorityBase, counts: VoteCounts, room: VoteRoom): number {
  switch (base) {
    case 'cast':
      return counts.yes + counts.no;
    case 'present':
      return Math.max(0, room.present - counts.excused);
    case 'seats':
      return room.seats;
    case 'members':
      return room.filled;
  }
}

function yesNeededBy({ majorityRule, majorityOf: of }: VoteRule, counts: VoteCounts, room: VoteRoom): number {
  const base = baseOf(of, counts, room);
  switch (majorityRule) {
    case 'simple':
      return majorityOf(isOfVotes(of) ? counts.yes + counts.no : base);
    case 'absolute':
      return majorityOf(base);
    case 'two_thirds':
      return Math.max(1, Math.ceil((base * 2) / 3));
    case 'three_fifths':
      return Math.max(1, Math.ceil((base * 3) / 5));
  }
}
