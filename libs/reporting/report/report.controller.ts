import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Acting, IdParams, Requires } from '#libs/platform/contract';
import { READ_REPORTS, RUN_REPORTS } from '../reporting.permissions.js';
import { ApproveReport } from './approve-report.use-case.js';
import { AskReportRequest, ReportVersionRequest, SendReportRequest, WriteWordsRequest } from './ask-report.request.js';
import { AskReport } from './ask-report.use-case.js';
import { ChangeReport } from './change-report.use-case.js';
import { ListReportsRequest } from './list-reports.request.js';
import { ReadReport } from './read-report.query.js';
import { ReportApprovedResponse, ReportAskedResponse, ReportPageResponse, ReportResponse, ReportVersionResponse } from './report.response.js';
import { SendReport } from './send-report.use-case.js';

@ApiTags('reports')
@Controller('api/v1/cities/:city/reports')
export class ReportController {
  constructor(
    private readonly askReport: AskReport,
    private readonly readReport: ReadReport,
    private readonly changeReport: ChangeReport,
    private readonly approveReport: ApproveReport,
    private readonly sendReport: SendReport,
  ) {}

  @Get()
  @Requires(READ_REPORTS)
  @ApiOkResponse({ type: ReportPageResponse })
  list(@Acting() actor: Actor, @Query() request: ListReportsRequest): Promise<ReportPageResponse> {
    return this.readReport.list(actor, request);
  }

  @Post()
  @HttpCode(201)
  @Requires(RUN_REPORTS)
  @ApiCreatedResponse({ type: ReportAskedResponse })
  ask(@Acting() actor: Actor, @Body() request: AskReportRequest): Promise<ReportAskedResponse> {
    return this.askReport.execute(actor, request);
  }

  @Get(':id')
  @Requires(READ_REPORTS)
  @ApiOkResponse({ type: ReportResponse })
  read(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<ReportResponse> {
    return this.readReport.execute(actor, id);
  }

  @Get(':id/pdf')
  @Requires(READ_REPORTS)
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@Acting() actor: Actor, @Param() { id }: IdParams): Promise<StreamableFile> {
    const { bytes } = await this.readReport.pdf(actor, id);
    return new StreamableFile(bytes, { type: 'application/pdf', length: bytes.length, disposition: `inline; filename="report-${id}.pdf"` });
  }

  @Put(':id/words')
  @Requires(RUN_REPORTS)
  @ApiOkResponse({ type: ReportVersionResponse })
  words(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: WriteWordsRequest): Promise<ReportVersionResponse> {
    return this.changeReport.writeWords(actor, id, request);
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @Requires(RUN_REPORTS)
  @ApiOkResponse({ type: ReportVersionResponse })
  cancel(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReportVersionRequest): Promise<ReportVersionResponse> {
    return this.changeReport.cancel(actor, id, request);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Requires(RUN_REPORTS)
  @ApiOkResponse({ type: ReportApprovedResponse })
  approve(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: ReportVersionRequest): Promise<ReportApprovedResponse> {
    return this.approveReport.execute(actor, id, request);
  }

  @Post(':id/sending')
  @HttpCode(200)
  @Requires(RUN_REPORTS)
  @ApiOkResponse({ type: ReportVersionResponse })
  send(@Acting() actor: Actor, @Param() { id }: IdParams, @Body() request: SendReportRequest): Promise<ReportVersionResponse> {
    return this.sendReport.execute(actor, id, request);
  }
}
