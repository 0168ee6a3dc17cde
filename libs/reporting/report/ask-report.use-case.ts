import { Injectable } from '@nestjs/common';
import { addDays, type Actor } from '#libs/kernel';
import { Addressees, Cities } from '#libs/directory';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ReportAsked } from '../reporting.events.js';
import { RUN_REPORTS } from '../reporting.permissions.js';
import { requireForCase } from '../reporting.policy.js';
import { reportingProblem } from '../reporting.problems.js';
import type { AskReportRequest } from './ask-report.request.js';
import { Report } from './report.entity.js';
import { Reports } from './reports.repository.js';

/** The director asks for a report on a period; a job writes it while the page shows how far it is. */
@Injectable()
export class AskReport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: AskReportRequest): Promise<{ id: string; version: number }> {
    return this.unitOfWork.run('reporting.report.ask', actor, async (tx) => {
      requireForCase(actor, RUN_REPORTS, request.caseId);
      if (request.from > request.to) throw reportingProblem('report.period', { from: request.from, to: request.to });
      const title = await planTitle(tx, request.caseId);
      const city = await tx.use(Cities).current();
      const [addressee] = await tx.use(Addressees).reachable();
      const report = Report.ask(tx.workspaceId, tx.newId(), {
        caseId: request.caseId, title: request.title ?? title, periodFrom: request.from, periodTo: addDays(request.to, 1),
        language: request.language ?? city.sourceLanguage, addresseePersonId: addressee?.recipient.personId ?? null, askedByPersonId: actor.personId,
      }, tx.now);
      await tx.use(Reports).insert(report);
      tx.record({ kind: 'report', id: report.id, after: { caseId: report.caseId, from: request.from, to: request.to } });
      tx.announce(ReportAsked, { reportId: report.id, caseId: report.caseId });
      return { id: report.id, version: report.version };
    });
  }
}

async function planTitle(tx: Transaction, caseId: string): Promise<string> {
  const [plan] = await tx.query<{ title: string }>('select title from casework.planning_process where workspace_id = $1 and id = $2', [tx.workspaceId, caseId]);
  if (plan === undefined) throw reportingProblem('case.absent', { id: caseId });
  return plan.title;
}
