export { AssessmentModule } from './assessment.module.js';
export { MeasureChanged } from './assessment.events.js';
export { KeepEvidence } from './evidence/keep-evidence.use-case.js';
export { KeepGaps } from './gap/keep-gaps.use-case.js';
export { DefineMeasure } from './measure/define-measure.use-case.js';
export { DIRECTIONS, FREQUENCIES, Measure, type Direction, type Frequency } from './measure/measure.entity.js';
export { MeasureResponse } from './measure/measure.response.js';
