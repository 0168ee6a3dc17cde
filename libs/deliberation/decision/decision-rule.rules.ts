import type { DecisionRule } from '#libs/convening';

/** How a vote ended, as bodies counted it. */
export interface VoteEnd {
  readonly outcome: 'carried' | 'failed' | 'tied';
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** adopt: gets its number · decline · refer: the word goes to somebody else or back to the table · wait: nothing yet */
export type Verdict = 'adopt' | 'decline' | 'refer' | 'wait';

/**
 * What a vote means under the rule of the process (who has the last word, as its design says). The body's own majority decided
 * whether the motion carried; the process may ask for more.
 */
export function verdictOf(rule: DecisionRule, end: VoteEnd): Verdict {
  if (end.outcome === 'tied') return 'wait';
  if (end.outcome === 'failed') return 'decline';
  switch (rule) {
    case 'majority':
      return 'adopt';
    case 'consensus':
      return end.no === 0 ? 'adopt' : 'refer';
    case 'two_thirds':
      return end.yes * 3 >= (end.yes + end.no + end.abstain) * 2 ? 'adopt' : 'decline';
    case 'chair_decides':
    case 'mayor_decides':
    case 'council_adopts':
      return 'refer';
  }
}
