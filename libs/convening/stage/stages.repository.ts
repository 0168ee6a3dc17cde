import { PlanningProcesses } from '#libs/casework';
import { Cities } from '#libs/directory';
import type { DayText } from '#libs/kernel';
import type { Transaction } from '#libs/platform/work';
import { conveningProblem } from '../convening.problems.js';
import { stageGlance } from './glance.rules.js';
import { missingForGate, type Missing } from './gate.rules.js';
import { ChecklistItem } from './checklist-item.entity.js';
import { Stage } from './stage.entity.js';

const SOURCE = 'convening.stage';

/** Stages of a case inside a transaction. Whoever changes one holds the lock of its case, so that the glance fits. */
export class Stages {
  constructor(private readonly tx: Transaction) {}

  ofCase(caseId: string): Promise<Stage[]> {
    return this.tx.table(Stage).find({ caseId }, { position: 'ASC' });
  }

  /** The stage of an open case, with the case locked. @throws Problem `convening.stage.absent`, `casework.case.closed` */
  async requireOfOpenCase(id: string): Promise<Stage> {
    const absent = conveningProblem('stage.absent', { id });
    const { caseId } = await this.tx.table(Stage).require(id, absent);
    await this.tx.use(PlanningProcesses).requireOpenLocked(caseId);
    // Read again: what it was before the lock may be over.
    return this.tx.table(Stage).require(id, absent);
  }

  today(): Promise<DayText> {
    return this.tx.use(Cities).today();
  }

  /** What its gate misses now. */
  async missing(stage: Stage): Promise<Missing[]> {
    const items = await this.tx.table(ChecklistItem).find({ stageId: stage.id }, { position: 'ASC' });
    const [areas] = await this.tx.query<{ n: number }>(
      'select count(*)::integer as n from convening.issue_area where workspace_id = $1 and case_id = $2 and retired_at is null', [this.tx.workspaceId, stage.caseId]);
    return missingForGate(stage.gate, { items, issueAreas: areas?.n ?? 0 });
  }

  /** Writes the stage, and what the case list shows of it. */
  async save(stage: Stage): Promise<void> {
    await this.tx.table(Stage).update(stage);
    await this.expect(stage);
    await this.glance(stage.caseId);
  }

  /** The glance of the case at its stages. */
  async glance(caseId: string): Promise<void> {
    await this.tx.use(PlanningProcesses).showStages(caseId, stageGlance(await this.ofCase(caseId)));
  }

  /** An open stage should end, one not started should begin; both make the case stuck when the day passes. */
  async expect(stage: Stage): Promise<void> {
    const processes = this.tx.use(PlanningProcesses);
    if (stage.state === 'done' || stage.state === 'skipped') return processes.forget(SOURCE, stage.id);
    const open = stage.state === 'open';
    return processes.expect({
      caseId: stage.caseId, source: SOURCE, subjectId: stage.id, on: open ? stage.plannedTo : stage.plannedFrom, what: stage.name,
      whatKey: open ? 'convening.ahead.stageEnds' : 'convening.ahead.stageStarts', sticks: true,
    });
  }
}
