import type { Transaction } from '#libs/platform/work';
import { readDecisionRule, type DecisionRule } from './decision-rule.rules.js';

/** Who has the last word in a process, as its design says. */
export class DecisionRules {
  constructor(private readonly tx: Transaction) {}

  async of(caseId: string): Promise<DecisionRule> {
    const [row] = await this.tx.query<{ choice: string | null }>(
      `select choice from convening.checklist_item where workspace_id = $1 and case_id = $2 and key in ('decision_rule', 'decision-rule') limit 1`,
      [this.tx.workspaceId, caseId]);
    return readDecisionRule(row?.choice);
  }
}
