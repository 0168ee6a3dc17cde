import { defineRecordClass } from '#libs/platform/records';

defineRecordClass({
  code: 'assessment.findings', title: 'Gaps, evidence and measures', tables: ['assessment.gap', 'assessment.gap_source', 'assessment.evidence', 'assessment.measure'], keepDays: null, purgedBy: null,
});
