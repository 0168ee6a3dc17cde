import { defineLifecycle } from '#libs/kernel';

export const REPORT_STATES = ['writing', 'draft', 'in_review', 'approved', 'sent', 'superseded', 'failed', 'cancelled'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** One person alone may go from draft to sent; a review in between is possible, never required. */
export const reportLifecycle = defineLifecycle<ReportState>('reporting.report', 'writing', {
  writing: ['draft', 'failed', 'cancelled'],
  draft: ['in_review', 'approved', 'cancelled', 'superseded'],
  in_review: ['draft', 'approved', 'cancelled'],
  approved: ['draft', 'sent', 'superseded'],
  sent: ['superseded'],
  superseded: [],
  failed: ['writing'],
  cancelled: [],
});
