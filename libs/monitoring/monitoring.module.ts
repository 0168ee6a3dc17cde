import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './monitoring.records.js';
import { ReadMissingUpdates } from './figure/missing-updates.query.js';
import { LinkMeasure } from './measure/link-measure.use-case.js';
import { MeasureThread } from './measure/measure-thread.provider.js';
import { Measurement } from './measure/measurement.entity.js';
import { ReadResults } from './measure/read-results.query.js';
import { RecordMeasurement } from './measure/record-measurement.use-case.js';
import { SetTarget } from './measure/set-target.use-case.js';
import { Target } from './measure/target.entity.js';

const PARTS = [SetTarget, RecordMeasurement, LinkMeasure, ReadResults, ReadMissingUpdates];

@Module({ imports: [TypeOrmModule.forFeature([Target, Measurement])], providers: [...PARTS, MeasureThread], exports: PARTS })
export class MonitoringModule {}
