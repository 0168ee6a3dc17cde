import { Injectable } from '@nestjs/common';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { ReportAsked } from '../reporting.events.js';
import { WriteReport } from './write-report.use-case.js';

@HandlesJob({ consumer: 'reporting.write', on: [ReportAsked] })
@Injectable()
export class WriteReportJob implements JobHandler {
  constructor(private readonly writeReport: WriteReport) {}

  async handle(job: Job): Promise<void> {
    const reportId = job.ids['reportId'];
    if (reportId !== undefined) await this.writeReport.execute(job, reportId);
  }
}
