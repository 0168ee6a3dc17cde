import type { Transaction } from '#libs/platform/work';
import { DECISION_QUESTION, DECISION_RULES, type DecisionRule } from '../template/template.model.js';

/** What the core team decided about the process, for rooms that go by it. */
export class ProcessDesigns {
  constructor(private readonly tx: Transaction) {}

  /** Who decides in the end; null while the question is open or the template does not ask it. */
  async decisionRule(caseId: string): Promise<DecisionRule | null> {
    const [row] = await this.tx.query<{ choice: string | null }>(
      'select choice from convening.checklist_item where workspace_id = $1 and case_id = $2 and key = $3', [this.tx.workspaceId, caseId, DECISION_QUESTION]);
    return DECISION_RULES.find((rule) => rule === row?.choice) ?? null;
  }
}
