import type { DayText } from '#libs/kernel';
import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { caseworkProblem } from '../casework.problems.js';
import { Numbering } from './numbering.repository.js';
import { PlanningProcess, type NewCase, type StageGlance } from './planning-process.entity.js';

/** A day on which a room expects something of a case. */
export interface ExpectedDate {
  readonly caseId: string;
  /** Who expects it, such as `convening.stage`; with the subject it is one line that can be moved or forgotten. */
  readonly source: string;
  readonly subjectId: string;
  readonly on: DayText;
  /** In the city's own words: the stage, the meeting. */
  readonly what: string;
  /** Message id with one value `what`: "{what} ends". */
  readonly whatKey: string | null;
  /** True when the case counts as stuck once the day has passed without it. */
  readonly sticks: boolean;
}

/** Cases inside a transaction; later rooms open them, tell their stages and their next dates here. */
export class PlanningProcesses {
  constructor(private readonly tx: Transaction) {}

  async open(given: NewCase): Promise<PlanningProcess> {
    const number = await this.tx.use(Numbering).nextCase(given.openedOn.slice(0, 4));
    const opened = PlanningProcess.open(this.tx.workspaceId, this.tx.newId(), number, given);
    await this.tx.table(PlanningProcess).insert(opened);
    await this.index(opened);
    return opened;
  }

  /** @throws Problem `casework.case.absent` */
  require(id: string): Promise<PlanningProcess> {
    return this.tx.table(PlanningProcess).require(id, caseworkProblem('case.absent', { id }));
  }

  /** The case, when something may still be changed in it. @throws Problem `casework.case.closed`, `.read-only`, `.absent` */
  async requireOpen(id: string): Promise<PlanningProcess> {
    const found = await this.require(id);
    found.requireOpen();
    return found;
  }

  /** The same, locked until the commit: for changes that must see each other, such as those of its stages. */
  async requireOpenLocked(id: string): Promise<PlanningProcess> {
    const found = await this.tx.table(PlanningProcess).requireLocked(id, caseworkProblem('case.absent', { id }));
    found.requireOpen();
    return found;
  }

  async save(changed: PlanningProcess): Promise<void> {
    await this.tx.table(PlanningProcess).update(changed);
    await this.index(changed);
  }

  /** Keeps the glance that the case list shows. Not an edit by people, so the version stays. */
  async showStages(caseId: string, glance: StageGlance): Promise<void> {
    await this.tx.query(
      `update casework.planning_process set stage_key = $3, stage_name = $4, stage_position = $5, stages_done = $6, stages_open = $7, stages_total = $8
       where workspace_id = $1 and id = $2`,
      [this.tx.workspaceId, caseId, glance.stageKey, glance.stageName, glance.stagePosition, glance.stagesDone, glance.stagesOpen, glance.stagesTotal]);
  }

  /** Puts a date ahead of the case, or moves it. */
  async expect(date: ExpectedDate): Promise<void> {
    await this.tx.query(
      `insert into casework.expected_date (workspace_id, id, case_id, source, subject_id, on_day, what, what_key, sticks)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (workspace_id, source, subject_id) do update
         set on_day = excluded.on_day, what = excluded.what, what_key = excluded.what_key, sticks = excluded.sticks`,
      [this.tx.workspaceId, this.tx.newId(), date.caseId, date.source, date.subjectId, date.on, date.what, date.whatKey, date.sticks]);
  }

  /** It happened, or will not. */
  async forget(source: string, subjectId: string): Promise<void> {
    await this.tx.query('delete from casework.expected_date where workspace_id = $1 and source = $2 and subject_id = $3', [this.tx.workspaceId, source, subjectId]);
  }

  private async index(shown: PlanningProcess): Promise<void> {
    await this.tx.use(SearchIndex).put({
      kind: 'case', subjectId: shown.id, caseId: shown.id, number: shown.number, title: shown.title, body: shown.summary,
      visibility: 'participants', path: `/cases/${shown.id}`,
    });
  }
}
