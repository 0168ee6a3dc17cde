import { Choice, Flag, Whole } from '#libs/platform/contract';
import { DECISION_RULES, type BodyDecisionRule } from '../motion/decision-rule.rules.js';
import { ALTERNATES, DISCUSSIONS, type AlternatesRule, type Discussion } from './procedure.rules.js';

export class SaveProcedureRequest {
  @Flag()
  seconderNeeded!: boolean;

  @Flag({ description: 'Whoever is recused still makes part of the quorum' })
  recusedCount!: boolean;

  @Flag({ description: 'Whoever is on the line makes part of the quorum' })
  remoteCounts!: boolean;

  @Flag({ description: 'Where no open-meetings law forbids it' })
  secretAllowed!: boolean;

  @Flag({ description: 'Where no open-meetings law forbids it' })
  mailAllowed!: boolean;

  @Choice(DISCUSSIONS, { description: 'Where words of members go before a meeting; `public` only where no open-meetings law applies' })
  discussion!: Discussion;

  @Choice(DECISION_RULES, { optional: true, description: 'Who has the last word on what is moved from now on; as before when left out' })
  decisionRule?: BodyDecisionRule;

  @Choice(ALTERNATES, { optional: true, description: 'Who may sit in for a member; as before when left out' })
  alternates?: AlternatesRule;

  @Whole({ min: 0, max: 2_000_000_000, description: '0 while the usual rules hold' })
  version!: number;
}

export class ProcedureResponse {
  @Flag() seconderNeeded!: boolean;
  @Flag() recusedCount!: boolean;
  @Flag() remoteCounts!: boolean;
  @Flag() secretAllowed!: boolean;
  @Flag() mailAllowed!: boolean;
  @Choice(DISCUSSIONS, { description: 'As it holds: the law goes before the bylaws' }) discussion!: Discussion;
  @Choice(DECISION_RULES, { description: 'Who has the last word' }) decisionRule!: BodyDecisionRule;
  @Choice(ALTERNATES) alternates!: AlternatesRule;
  @Whole({ min: 0, max: 2_000_000_000 }) version!: number;
}
