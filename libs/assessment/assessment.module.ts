import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import './assessment.records.js';
import { Evidence } from './evidence/evidence.entity.js';
import { KeepEvidence } from './evidence/keep-evidence.use-case.js';
import { ListEvidence } from './evidence/list-evidence.query.js';
import { Gap, GapSource } from './gap/gap.entity.js';
import { KeepGaps } from './gap/keep-gaps.use-case.js';
import { ListGaps } from './gap/list-gaps.query.js';
import { DefineMeasure } from './measure/define-measure.use-case.js';
import { ListMeasures } from './measure/list-measures.query.js';
import { Measure } from './measure/measure.entity.js';

const PROVIDERS = [KeepEvidence, KeepGaps, DefineMeasure, ListEvidence, ListGaps, ListMeasures];

/** What is known: gaps, evidence, and what is counted. */
@Module({ imports: [TypeOrmModule.forFeature([Evidence, Gap, GapSource, Measure])], providers: PROVIDERS, exports: PROVIDERS })
export class AssessmentModule {}
