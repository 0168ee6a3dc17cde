import type { DayText } from '#libs/kernel';
import { bodiesProblem } from '../bodies.problems.js';
import type { QuorumRule } from '../meeting/quorum.rules.js';
import type { Body, BodyRules } from './body.entity.js';
import type { QuorumRequest, SaveBodyRequest } from './save-body.request.js';

/** The usual rules, when nobody says otherwise: careful about the law, a majority of the seats, more yes than no. */
function usualRules(today: DayText): Omit<BodyRules, 'kind' | 'name'> {
  return {
    charge: '', legalBasis: null, appointingAuthority: null, appointerPersonId: null, termMonths: null, paid: false, formedOn: today, sunsetOn: null,
    openMeetingsLaw: 'ask_counsel', quorumRule: { kind: 'majority_of_seats' }, majorityRule: 'simple', majorityOf: 'present', tieRule: 'fails',
    visibility: 'participants', rosterPublished: false,
  };
}

/** A new body: what was said, then how the body above decides, then the usual. */
export function rulesForNew(given: SaveBodyRequest, parent: Body | null, today: DayText): BodyRules {
  const usual = usualRules(today);
  if (parent === null) return rulesFrom(given, usual);
  const { openMeetingsLaw, quorumRule, majorityRule, majorityOf, tieRule, visibility, appointingAuthority, appointerPersonId, paid } = parent;
  // A fixed number belongs to the size of the body above.
  const quorum = quorumRule.kind === 'fixed' ? usual.quorumRule : quorumRule;
  return rulesFrom(given, { ...usual, openMeetingsLaw, quorumRule: quorum, majorityRule, majorityOf, tieRule, visibility, appointingAuthority, appointerPersonId, paid });
}

/** A changed body: what was left out stays. */
export function rulesFrom(given: SaveBodyRequest, before: Omit<BodyRules, 'kind' | 'name'>): BodyRules {
  return {
    kind: given.kind,
    name: given.name,
    charge: given.charge ?? before.charge,
    legalBasis: kept(given.legalBasis, before.legalBasis),
    appointingAuthority: kept(given.appointingAuthority, before.appointingAuthority),
    appointerPersonId: kept(given.appointerPersonId, before.appointerPersonId),
    termMonths: kept(given.termMonths, before.termMonths),
    paid: given.paid ?? before.paid,
    formedOn: given.formedOn ?? before.formedOn,
    sunsetOn: kept(given.sunsetOn, before.sunsetOn),
    openMeetingsLaw: given.openMeetingsLaw ?? before.openMeetingsLaw,
    quorumRule: given.quorum === undefined ? before.quorumRule : quorumRuleOf(given.quorum),
    majorityRule: given.majorityRule ?? before.majorityRule,
    majorityOf: given.majorityOf ?? before.majorityOf,
    tieRule: given.tieRule ?? before.tieRule,
    visibility: given.visibility ?? before.visibility,
    rosterPublished: given.rosterPublished ?? before.rosterPublished,
  };
}

/** Null says: none. Left out says: as it was. */
function kept<T>(given: T | null | undefined, before: T | null): T | null {
  return given === undefined ? before : given;
}

function quorumRuleOf({ kind, n }: QuorumRequest): QuorumRule {
  if (kind !== 'fixed') return { kind };
  if (n === undefined) throw bodiesProblem('body.quorum-unset', { pointer: '/quorum/n' });
  return { kind, n };
}
