import { Injectable } from '@nestjs/common';
import { addDays, localDate, systemActor } from '#libs/kernel';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import { figuresChecksum } from '../figures/freeze-figures.rules.js';
import { GatherFigures } from '../figures/gather-figures.query.js';
import type { Report } from './report.entity.js';
import { Reports } from './reports.repository.js';

/**
 * Writes a report: counts the figures at one moment and freezes them. Safe to run
 * twice; a cancelled report is left alone.
 */
@Injectable()
export class WriteReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gatherFigures: GatherFigures,
    private readonly clock: WorkspaceClock,
    private readonly directory: WorkspaceDirectory,
  ) {}

  async execute(job: Job, reportId: string): Promise<void> {
    const report = await this.begin(job, reportId);
    if (report === null) return;
    const city = await this.directory.byId(job.workspaceId);
    const today = localDate(await this.clock.nowIn(job.workspaceId), city?.zone ?? 'UTC');
    // A period that is not over yet is counted as far as it has come.
    const asOf = report.periodTo <= today ? addDays(report.periodTo, -1) : today;
    const figures = await this.gatherFigures.execute(job.workspaceId, { caseId: report.caseId, from: report.periodFrom, to: report.periodTo, asOf: asOf < report.periodFrom ? today : asOf });
    await this.unitOfWork.runOnce('reporting.report.write', job, async (tx) => {
      const current = await tx.use(Reports).byId(reportId);
      if (current.state !== 'writing') return;
      const checksum = figuresChecksum(figures);
      current.freeze(figures, checksum, tx.now);
      await tx.use(Reports).update(current);
      tx.record({ kind: 'report', id: reportId, after: { figures: checksum, asOf: figures.asOf } });
    });
  }

  /** Shows that the counting has begun; null when there is nothing left to write. */
  private begin(job: Job, reportId: string): Promise<Report | null> {
    return this.unitOfWork.run('reporting.report.begin', systemActor(job.workspaceId, 'job', job.consumer), async (tx) => {
      if (!(await tx.use(Reports).progress(reportId, 30, 'counting'))) return null;
      return tx.use(Reports).byId(reportId);
    });
  }
}
