import { definePermission, STAFF, TAKING_PART } from '#libs/platform/contract';

export const READ_FINDINGS = definePermission('assessment.findings.read', 'Read gaps, evidence and measures.', TAKING_PART);
export const RECORD_FINDINGS = definePermission('assessment.findings.record', 'Write down gaps and evidence, define measures and their baselines.', [...STAFF, 'core_partner', 'facilitator', 'researcher']);
