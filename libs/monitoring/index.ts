export { MonitoringModule } from './monitoring.module.js';
export { ResultsChanged } from './monitoring.events.js';
export { READ_RESULTS, RECORD_RESULTS } from './monitoring.permissions.js';
export { ReadMissingUpdates } from './figure/missing-updates.query.js';
export { LinkMeasure } from './measure/link-measure.use-case.js';
export { ReadResults } from './measure/read-results.query.js';
export { RecordMeasurement } from './measure/record-measurement.use-case.js';
export { SetTarget } from './measure/set-target.use-case.js';
export { trendOf, type Trend } from './measure/trend.rules.js';
