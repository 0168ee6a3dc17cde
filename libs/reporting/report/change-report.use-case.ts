import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { RUN_REPORTS } from '../reporting.permissions.js';
import { requireForReport } from '../reporting.policy.js';
import type { ReportVersionRequest, WriteWordsRequest } from './ask-report.request.js';
import { Reports } from './reports.repository.js';

/** The director's words, hidden sections, and taking the whole back. */
@Injectable()
export class ChangeReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  writeWords(actor: Actor, id: string, request: WriteWordsRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('reporting.report.words', actor, async (tx) => {
      const report = await tx.use(Reports).seenAs(id, request.version);
      requireForReport(actor, RUN_REPORTS, report);
      const before = report.words;
      report.write({ ...request.words }, request.sections.map(({ key, shown }) => ({ key, shown })));
      await tx.use(Reports).update(report);
      tx.record({ kind: 'report', id, before, after: report.words });
      return { version: report.version };
    });
  }

  cancel(actor: Actor, id: string, request: ReportVersionRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('reporting.report.cancel', actor, async (tx) => {
      const report = await tx.use(Reports).seenAs(id, request.version);
      requireForReport(actor, RUN_REPORTS, report);
      report.cancel();
      await tx.use(Reports).update(report);
      tx.record({ kind: 'report', id, after: { state: report.state } });
      return { version: report.version };
    });
  }
}
