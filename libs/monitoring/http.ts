import { Module } from '@nestjs/common';
import { FiguresController } from './figure/figures.controller.js';
import { ResultsController } from './measure/results.controller.js';
import { MonitoringModule } from './monitoring.module.js';

@Module({ imports: [MonitoringModule], controllers: [ResultsController, FiguresController] })
export class MonitoringHttp {}
