import { PlanningProcesses } from '#libs/casework';
import { Cities } from '#libs/directory';
import type { Transaction } from '#libs/platform/work';
import { IsNull } from 'typeorm';
import { conveningProblem } from '../convening.problems.js';
import { Stage } from '../stage/stage.entity.js';
import { Stages } from '../stage/stages.repository.js';
import { BUILT_IN } from '../template/built-in.model.js';
import type { DateChange, DateMove, DatePoint } from './date-rule.model.js';
import { Milestone } from './milestone.entity.js';
import { changeDays } from './planned-days.rules.js';
import { pointsOf } from './points-of.rules.js';
import { ProcessFrame } from './process-frame.entity.js';

const SOURCE = 'convening.milestone';

/** The dates of a process inside a transaction, with the lock of its case held. */
export class ProcessDates {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `convening.dates.none` for a record of published facts */
  async frame(caseId: string): Promise<ProcessFrame> {
    const frame = await this.tx.table(ProcessFrame).findOne({ caseId });
    if (frame === null) throw conveningProblem('dates.none', { id: caseId });
    return frame;
  }

  milestones(caseId: string): Promise<Milestone[]> {
    return this.tx.table(Milestone).find({ caseId, removedAt: IsNull() }, { onDay: 'ASC', id: 'ASC' });
  }

  async points(caseId: string): Promise<DatePoint[]> {
    const [frame, stages, milestones] = [await this.frame(caseId), await this.tx.use(Stages).ofCase(caseId), await this.milestones(caseId)];
    return pointsOf({ frame, stages, milestones });
  }

  /** Changes days and everything that follows from them. @returns what moved */
  async change(caseId: string, changes: readonly DateChange[]): Promise<DateMove[]> {
    const { tx } = this;
    const [frame, stages, milestones] = [await this.frame(caseId), await tx.use(Stages).ofCase(caseId), await this.milestones(caseId)];
    const before = pointsOf({ frame, stages, milestones });
    const { points, moves } = changeDays(before, changes, await tx.use(Cities).holidays());
    const touched = new Set([...moves, ...changes].map(({ id }) => id));
    const after = new Map(points.filter(({ id }) => touched.has(id)).map((point) => [point.id, point]));
    await this.saveFrame(frame, after);
    for (const stage of stages) await this.saveStage(stage, after);
    for (const milestone of milestones) {
      const point = after.get(`milestone.${milestone.key}`);
      if (point === undefined) continue;
      Object.assign(milestone, { onDay: point.on, rule: point.rule });
      await tx.table(Milestone).update(milestone);
      await this.expect(milestone);
    }
    return moves;
  }

  /** A milestone is waited for until it is reached or taken away. */
  async expect(milestone: Milestone): Promise<void> {
    const processes = this.tx.use(PlanningProcesses);
    if (milestone.reachedOn !== null || milestone.removedAt !== null) return processes.forget(SOURCE, milestone.id);
    return processes.expect({ caseId: milestone.caseId, source: SOURCE, subjectId: milestone.id, on: milestone.onDay, what: milestone.name, whatKey: wordOf(milestone), sticks: true });
  }

  private async saveFrame(frame: ProcessFrame, after: ReadonlyMap<string, DatePoint>): Promise<void> {
    const [start, end] = [after.get('start'), after.get('end')];
    if (start !== undefined) Object.assign(frame, { startsOn: start.on, startsRule: start.rule });
    if (end !== undefined) Object.assign(frame, { endsOn: end.on, endsRule: end.rule });
    // Also when nothing of it changed: who looked at the dates before must look again.
    await this.tx.table(ProcessFrame).update(frame);
  }

  private async saveStage(stage: Stage, after: ReadonlyMap<string, DatePoint>): Promise<void> {
    const [from, to] = [after.get(`stage.${stage.key}.from`), after.get(`stage.${stage.key}.to`)];
    if (from === undefined && to === undefined) return;
    stage.replan(from?.on ?? stage.plannedFrom, to?.on ?? stage.plannedTo);
    if (from !== undefined) stage.fromRule = from.rule;
    if (to !== undefined) stage.toRule = to.rule;
    await this.tx.table(Stage).update(stage);
    await this.tx.use(Stages).expect(stage);
  }
}

/** A milestone of the product's templates has its words in every language, unless the city renamed it. */
function wordOf({ key, name }: Milestone): string | null {
  return BUILT_IN.some(({ milestones = [] }) => milestones.some((one) => one.key === key && one.name === name)) ? `convening.milestone.${key}` : null;
}
