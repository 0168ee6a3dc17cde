import type { BodyDecisionRule } from '#libs/bodies';
import type { DecisionRule } from '#libs/convening';

/** How a vote ended, as bodies counted it. */
export interface VoteEnd {
  readonly outcome: 'carried' | 'failed' | 'tied';
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  /** Who has the last word in the body that voted, and how its motion stands: `recommended` while mayor or council have not answered. */
  readonly bodyRule: BodyDecisionRule;
  readonly state: string;
}

/** adopt: gets its number · decline · refer: the word goes to somebody else or back to the table · wait: nothing yet */
export type Verdict = 'adopt' | 'decline' | 'refer' | 'wait';

/**
 * What a vote means under the rule of the process (who has the last word, as its design says). The body's own majority decided
 * whether the motion carried; the process may ask for more.
 */
export function verdictOf(rule: DecisionRule, end: VoteEnd): Verdict {
  if (end.outcome === 'tied') return 'wait';
  if (end.state === 'recommended') return 'refer';
  if (end.outcome === 'failed' || end.state === 'failed') return 'decline';
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
      // The one whom the process waits for has spoken already.
      return end.bodyRule === rule ? 'adopt' : 'refer';
  }
}
