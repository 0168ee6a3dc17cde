import { Module } from '@nestjs/common';
import { MayorController } from './mayor/mayor.controller.js';
import { ReportController } from './report/report.controller.js';
import { ReportingModule } from './reporting.module.js';

@Module({ imports: [ReportingModule], controllers: [ReportController, MayorController] })
export class ReportingHttp {}
