import { defineRecordClass } from '#libs/platform/records';

defineRecordClass({
  code: 'monitoring.results', title: 'Targets and measured values', tables: ['monitoring.target', 'monitoring.measurement', 'monitoring.item_measure'], keepDays: null, purgedBy: null,
});
