import { Injectable } from '@nestjs/common';
import { PdfRenderer, type RenderedPdf } from '#libs/platform/documents';
import { WorkspaceReader } from '#libs/platform/database';
import { createMessages } from '#libs/ui';
import type { Report } from '../report/report.entity.js';
import { reportingProblem } from '../reporting.problems.js';
import { reportDocument } from './report-document.rules.js';

/** A report as PDF/UA-1, laid out in the renderer's own process. */
@Injectable()
export class PrintReport {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly renderer: PdfRenderer,
  ) {}

  /** @throws Problem `reporting.report.unfinished` while there are no figures */
  async execute(report: Report): Promise<RenderedPdf> {
    if (report.figures === null || report.figuresSha256 === null) throw reportingProblem('report.unfinished', { id: report.id, state: report.state });
    const city = await this.reader.one<{ name: string; accent: string }>(report.workspaceId, {
      name: 'reporting.city', text: 'select name, accent from workspace.workspace where workspace_id = $1', values: [report.workspaceId],
    });
    return this.renderer.render(reportDocument({
      title: report.title, cityName: city?.name ?? '', accent: city?.accent ?? '#005ea2', figures: report.figures,
      checksum: report.figuresSha256, sections: report.sections, words: report.words,
    }, createMessages(report.language)));
  }
}
