import { defineRecordClass } from '#libs/platform/records';

defineRecordClass({
  code: 'exchange.imports', title: 'Plans brought in from files: which file, when, what was repaired and left out', tables: ['exchange.plan_import'], keepDays: null, purgedBy: null,
});
