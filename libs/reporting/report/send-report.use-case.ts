import { Inject, Injectable } from '@nestjs/common';
import { addDays, type Actor } from '#libs/kernel';
import { Addressees, Cities, People } from '#libs/directory';
import { CONFIG, type Config } from '#libs/platform/config';
import { Notices, type MailMessage, type Recipient } from '#libs/platform/mail';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { createMessages, formatDate } from '#libs/ui';
import { sentencesOf } from '../document/report-lines.rules.js';
import { ReportSent } from '../reporting.events.js';
import { RUN_REPORTS } from '../reporting.permissions.js';
import { requireForReport } from '../reporting.policy.js';
import { reportingProblem } from '../reporting.problems.js';
import type { SendReportRequest } from './ask-report.request.js';
import type { Report } from './report.entity.js';
import { Reports } from './reports.repository.js';

/** The approved report goes to the mayor's address, and stays in the archive with its figures and bytes. */
@Injectable()
export class SendReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(actor: Actor, id: string, request: SendReportRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('reporting.report.send', actor, async (tx) => {
      const report = await tx.use(Reports).seenAs(id, request.version);
      requireForReport(actor, RUN_REPORTS, report);
      const to = await addresseeOf(tx, report, request.toPersonId);
      report.send(tx.now);
      report.addresseePersonId = to.personId;
      await tx.use(Reports).update(report);
      const city = await tx.use(Cities).current();
      const url = `${this.config.publicUrl}/app/${city.slug}/reports/${id}`;
      await tx.use(Notices).send({ kind: 'reporting.report', to, subject: { kind: 'report', id }, message: reportMail(report, city.name, to, url) });
      tx.record({ kind: 'report', id, after: { state: report.state, to: to.personId } });
      tx.announce(ReportSent, { reportId: id, caseId: report.caseId });
      return { version: report.version };
    });
  }
}

/** @throws Problem `reporting.report.addressee-unreachable` when nobody of the reporting line has an address */
async function addresseeOf(tx: Transaction, report: Report, wish: string | undefined): Promise<Recipient> {
  const personId = wish ?? report.addresseePersonId;
  const recipient = personId === null ? ((await tx.use(Addressees).reachable())[0]?.recipient ?? null) : await tx.use(People).contact(personId);
  if (recipient === null) throw reportingProblem('report.addressee-unreachable', { id: report.id });
  return recipient;
}

function reportMail(report: Report, cityName: string, to: Recipient, url: string): MailMessage {
  const messages = createMessages(to.language);
  const { t, locale } = messages;
  const period = { from: formatDate(report.periodFrom, locale), to: formatDate(addDays(report.periodTo, -1), locale) };
  const figures = report.figures;
  const lines = figures === null ? [] : sentencesOf('summary', figures, messages);
  const own = report.words.summary?.trim() ?? '';
  return {
    subject: t('reporting.mail.subject', { city: cityName, ...period }),
    blocks: [
      { kind: 'paragraph', text: t('reporting.mail.first', { title: report.title }) },
      ...(own === '' ? [] : [{ kind: 'quote', text: own } as const]),
      ...lines.map((text) => ({ kind: 'paragraph', text }) as const),
      { kind: 'button', label: t('reporting.mail.read'), url },
    ],
    why: t('reporting.mail.why'),
    stop: t('reporting.mail.stop'),
  };
}
