import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '#libs/platform/documents';
import './reporting.records.js';
import { PrintReport } from './document/print-report.query.js';
import { GatherFigures } from './figures/gather-figures.query.js';
import { MayorPage } from './mayor/mayor-page.query.js';
import { Question } from './mayor/question.entity.js';
import { SettleQuestion } from './mayor/settle-question.use-case.js';
import { ApproveReport } from './report/approve-report.use-case.js';
import { AskReport } from './report/ask-report.use-case.js';
import { ChangeReport } from './report/change-report.use-case.js';
import { ReadReport } from './report/read-report.query.js';
import { Report } from './report/report.entity.js';
import { SendReport } from './report/send-report.use-case.js';
import { WriteReport } from './report/write-report.use-case.js';
import { ReportThread } from './thread/report-thread.provider.js';

const PROVIDERS = [AskReport, WriteReport, ChangeReport, ApproveReport, SendReport, ReadReport, PrintReport, GatherFigures, MayorPage, SettleQuestion, ReportThread];

/** What goes to the mayor. */
@Module({ imports: [TypeOrmModule.forFeature([Report, Question]), DocumentsModule], providers: PROVIDERS, exports: PROVIDERS })
export class ReportingModule {}
