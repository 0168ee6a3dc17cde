import { requireVersion, type Transaction } from '#libs/platform/work';
import { reportingProblem } from '../reporting.problems.js';
import { Report } from './report.entity.js';

/** Finds and saves reports. */
export class Reports {
  constructor(private readonly tx: Transaction) {}

  insert(report: Report): Promise<void> {
    return this.tx.table(Report).insert(report);
  }

  update(report: Report): Promise<void> {
    return this.tx.table(Report).update(report);
  }

  /** @throws Problem `reporting.report.absent` */
  byId(id: string): Promise<Report> {
    return this.tx.table(Report).require(id, reportingProblem('report.absent', { id }));
  }

  /** The report as the reader saw it. @throws Problem `work.row.stale` with the words that stand there now */
  async seenAs(id: string, version: number): Promise<Report> {
    const report = await this.byId(id);
    requireVersion(report, version, { words: report.words, state: report.state });
    return report;
  }

  /** Moves the bar of a report that is being written; outside its version, because nobody edits it then. */
  async progress(id: string, percent: number, phase: string): Promise<boolean> {
    const rows = await this.tx.query(
      `update reporting.report set percent = $3, phase = $4 where workspace_id = $1 and id = $2 and state = 'writing' returning id`,
      [this.tx.workspaceId, id, percent, phase]);
    return rows.length > 0;
  }
}
