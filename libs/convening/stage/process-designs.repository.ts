import { Cities } from '#libs/directory';
import type { DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { DECISION_RULES, type DecisionRule } from '../template/template.model.js';

/** What the core team decided about the process, for rooms that go by it. */
export class ProcessDesigns {
  constructor(private readonly tx: Transaction) {}

  /**
   * Who decides in the end; null while the question is open or the template does not ask it. The last answer that
   * holds on the day counts: one that was given for later does not count yet.
   * @param on the day of the decision; today, when left out
   */
  async decisionRule(caseId: string, on?: DayText): Promise<DecisionRule | null> {
    const [row] = await this.tx.query<{ choice: string | null }>(IN_FORCE, [this.tx.workspaceId, caseId, on ?? (await this.tx.use(Cities).today())]);
    return DECISION_RULES.find((rule) => rule === row?.choice) ?? null;
  }
}

const IN_FORCE = `select a.choice from convening.checklist_item i
  join convening.answer_change a on a.workspace_id = i.workspace_id and a.item_id = i.id and a.effective_on <= $3
  where i.workspace_id = $1 and i.case_id = $2 and i.meaning = 'decision_rule' order by a.no desc limit 1`;
