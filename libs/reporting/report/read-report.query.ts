import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { FileStore } from '#libs/platform/files';
import { createMessages, type Messages } from '#libs/ui';
import { attentionWords, sentencesOf } from '../document/report-lines.rules.js';
import type { Figures } from '../figures/figures.model.js';
import { READ_REPORTS } from '../reporting.permissions.js';
import { requireForReport } from '../reporting.policy.js';
import { reportingProblem } from '../reporting.problems.js';
import type { ListReportsRequest } from './list-reports.request.js';
import type { ReportPageResponse, ReportResponse, ReportRowResponse } from './report.response.js';
import { SECTIONS, type Section, type SectionWords } from './section.model.js';

type FoundReport = Omit<ReportResponse, 'drafted' | 'attention' | 'states' | 'asOf'> & { figures: Figures | null; pdfFileId: string | null; sections: Section[]; words: SectionWords };

/** Reports and their archive. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly files: FileStore,
  ) {}

  async execute(actor: Actor, id: string): Promise<ReportResponse> {
    const { figures, pdfFileId: _, ...report } = await this.found(actor, id);
    const messages = createMessages(report.language);
    return {
      ...report,
      asOf: figures?.asOf ?? null,
      drafted: figures === null ? [] : SECTIONS.map((key) => ({ key, heading: messages.t(`reporting.section.${key}`), sentences: sentencesOf(key, figures, messages) })),
      attention: figures === null ? [] : attentionLines(figures, messages),
      states: Object.entries(figures?.states ?? {}).map(([code, count]) => ({ code, count })),
    };
  }

  async list(actor: Actor, request: ListReportsRequest): Promise<ReportPageResponse> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [day, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const everywhere = holds(actor, READ_REPORTS);
    const cases = actor.grants.filter((grant) => grant.scopeKind === 'process').map((grant) => grant.scopeId);
    const rows = await this.reader.rows<ReportRowResponse & { periodTo: string }>(actor.workspaceId, {
      name: 'reporting.reports',
      text: `select ${ROW_COLUMNS} from reporting.report r where r.workspace_id = $1 and ($2 or r.case_id = any($3::uuid[])) and ($4::uuid is null or r.case_id = $4)
        and ($5::date is null or (r.period_to, r.id) < ($5::date, $6::uuid)) order by r.period_to desc, r.id desc limit $7`,
      values: [actor.workspaceId, everywhere, cases, request.caseId ?? null, day, id, limit + 1],
    });
    const page = toPage(rows, limit, (row) => [row.periodTo, row.id]);
    return { items: page.items.map(({ periodTo: _, ...row }) => row), next: page.next };
  }

  /** @throws Problem `reporting.report.pdf-absent` before it was approved */
  async pdf(actor: Actor, id: string): Promise<{ bytes: Buffer; filename: string }> {
    const report = await this.found(actor, id);
    if (report.pdfFileId === null) throw reportingProblem('report.pdf-absent', { id });
    return { bytes: await this.files.get(actor.workspaceId, report.pdfFileId), filename: `${report.title} ${report.from} – ${report.to}.pdf` };
  }

  private async found(actor: Actor, id: string): Promise<FoundReport> {
    const found = await this.reader.one<FoundReport & { periodTo: string }>(actor.workspaceId, {
      name: 'reporting.report',
      text: `select ${ROW_COLUMNS}, r.phase, r.language, r.figures_sha256 as "figuresSha256", r.pdf_sha256 as "pdfSha256", r.sections, r.words, r.figures,
          r.pdf_file_id as "pdfFileId", r.approved_at as "approvedAt", a.name as addressee, b.name as "approvedBy"
        from reporting.report r
        left join directory.party a on a.workspace_id = r.workspace_id and a.id = r.addressee_person_id
        left join directory.party b on b.workspace_id = r.workspace_id and b.id = r.approved_by_person_id
        where r.workspace_id = $1 and r.id = $2`,
      values: [actor.workspaceId, id],
    });
    if (found === null) throw reportingProblem('report.absent', { id });
    requireForReport(actor, READ_REPORTS, { id, caseId: found.caseId });
    const { periodTo: _, ...report } = found;
    return report;
  }
}

function attentionLines(figures: Figures, messages: Messages): ReportResponse['attention'] {
  return figures.attention.map((line) => ({
    itemId: line.itemId, number: line.number, title: line.title, organization: line.organization, state: line.state,
    words: attentionWords(line, messages, figures.asOf), expected: line.expected, answer: line.answer === '' ? null : line.answer,
  }));
}

const ROW_COLUMNS = `r.id, r.case_id as "caseId", r.title, r.period_from as "from", (r.period_to - 1) as "to", r.period_to as "periodTo", r.state, r.percent,
  r.sent_at as "sentAt", r.version`;
