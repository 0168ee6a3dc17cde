import { Module } from '@nestjs/common';
import { WriteReportJob } from './report/write-report.job.js';
import { ReportingModule } from './reporting.module.js';

@Module({ imports: [ReportingModule], providers: [WriteReportJob] })
export class ReportingJobs {}
