import { definePermission, STAFF, TAKING_PART } from '#libs/platform/contract';

export const READ_RESULTS = definePermission('monitoring.results.read', 'Read measures with their values and targets.', TAKING_PART);
export const RECORD_RESULTS = definePermission('monitoring.results.record', 'Set targets, write down values with their source, link measures to items.', [...STAFF, 'researcher']);
