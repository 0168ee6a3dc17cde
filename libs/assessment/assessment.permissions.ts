import { definePermission, ROLES, STAFF } from '#libs/platform/contract';

export const READ_FINDINGS = definePermission('assessment.findings.read', 'Read gaps, evidence and measures.', ROLES);
export const RECORD_FINDINGS = definePermission('assessment.findings.record', 'Write down gaps and evidence, define measures and their baselines.', [...STAFF, 'facilitator', 'researcher']);
