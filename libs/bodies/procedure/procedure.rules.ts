import type { BodyDecisionRule } from '../motion/decision-rule.rules.js';
import type { OpenMeetingsLaw } from '../motion/open-meetings.rules.js';

/** To staff, who bring it to the meeting, or to everybody who sees the body. There is no third way, and none among members only. */
export const DISCUSSIONS = ['staff', 'public'] as const;
export type Discussion = (typeof DISCUSSIONS)[number];

/** Who may sit in for a member: whoever comes for them, only alternates named before, or nobody. */
export const ALTERNATES = ['anyone', 'named', 'none'] as const;
export type AlternatesRule = (typeof ALTERNATES)[number];

/** How a body votes and talks, beside its majority and its quorum. */
export interface ProcedureRules {
  readonly seconderNeeded: boolean;
  /** Whoever is recused still makes part of the quorum. */
  readonly recusedCount: boolean;
  /** Whoever is on the line makes part of the quorum. */
  readonly remoteCounts: boolean;
  readonly secretAllowed: boolean;
  readonly mailAllowed: boolean;
  readonly discussion: Discussion;
  /** Who has the last word, and how. */
  readonly decisionRule: BodyDecisionRule;
  readonly alternates: AlternatesRule;
}

/** Where nobody has written anything down. */
export const USUAL_PROCEDURE: ProcedureRules = {
  seconderNeeded: false, recusedCount: true, remoteCounts: true, secretAllowed: true, mailAllowed: true, discussion: 'public', decisionRule: 'majority', alternates: 'anyone',
};

/**
 * Where words of members go before a meeting. Members of a body under an
 * open-meetings law (or one that has not asked counsel) may not talk business with
 * each other outside a noticed meeting: what they write reaches staff, whatever the
 * bylaws say. Elsewhere the bylaws choose; without a body everybody may read it.
 */
export function discussionOf(law: OpenMeetingsLaw | null, chosen: Discussion | null): Discussion {
  if (law === 'yes' || law === 'ask_counsel') return 'staff';
  return chosen ?? USUAL_PROCEDURE.discussion;
}
