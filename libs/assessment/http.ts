import { Module } from '@nestjs/common';
import { AssessmentModule } from './assessment.module.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { GapsController } from './gap/gaps.controller.js';
import { MeasuresController } from './measure/measures.controller.js';

@Module({ imports: [AssessmentModule], controllers: [EvidenceController, GapsController, MeasuresController] })
export class AssessmentHttpModule {}
