import { defineRecordClass } from '#libs/platform/records';

defineRecordClass({ code: 'reporting.reports', title: 'Reports and the questions that were put to the mayor', tables: ['reporting.report', 'reporting.question'], keepDays: null, purgedBy: null });
