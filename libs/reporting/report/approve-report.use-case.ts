import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { FileStore } from '#libs/platform/files';
import { UnitOfWork } from '#libs/platform/work';
import { PrintReport } from '../document/print-report.query.js';
import { RUN_REPORTS } from '../reporting.permissions.js';
import { requireForReport } from '../reporting.policy.js';
import { reportingProblem } from '../reporting.problems.js';
import type { ReportVersionRequest } from './ask-report.request.js';
import { reportLifecycle } from './report.lifecycle.js';
import { Reports } from './reports.repository.js';

/** Approving prints the report: the stored bytes are the record from here on. */
@Injectable()
export class ApproveReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printReport: PrintReport,
    private readonly files: FileStore,
  ) {}

  async execute(actor: Actor, id: string, request: ReportVersionRequest): Promise<{ version: number; pdfSha256: string }> {
    // The key belongs to the approval itself, not to this look before it.
    const { idempotencyKey: _, ...looking } = actor;
    const report = await this.unitOfWork.run('reporting.report.print', looking, async (tx) => {
      const found = await tx.use(Reports).seenAs(id, request.version);
      requireForReport(actor, RUN_REPORTS, found);
      if (found.figures === null) throw reportingProblem('report.unfinished', { id, state: found.state });
      reportLifecycle.require(found.state, 'approved');
      return found;
    });
    // Laying out takes a third of a second: no transaction stays open for it.
    const pdf = await this.printReport.execute(report);
    const file = await this.files.put(actor.workspaceId, pdf.bytes, { contentType: 'application/pdf', filename: `${report.title} ${report.periodFrom}.pdf` });
    return this.unitOfWork.run('reporting.report.approve', actor, async (tx) => {
      const current = await tx.use(Reports).seenAs(id, request.version);
      current.approve(actor.personId, { fileId: file.id, sha256: pdf.sha256 }, tx.now);
      await tx.use(Reports).update(current);
      tx.record({ kind: 'report', id, after: { state: current.state, pdf: pdf.sha256, figures: current.figuresSha256 } });
      return { version: current.version, pdfSha256: pdf.sha256 };
    });
  }
}
