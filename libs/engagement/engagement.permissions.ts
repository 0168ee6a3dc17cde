import { definePermission, STAFF, TAKING_PART } from '#libs/platform/contract';

export const READ_INPUT = definePermission('engagement.input.read', 'Read what was heard, as far as it is meant for the reader.', TAKING_PART);
export const READ_ALL_INPUT = definePermission('engagement.input.read-all', 'Also read what was left for staff only.', [...STAFF, 'clerk']);
export const RECORD_INPUT = definePermission('engagement.input.record', 'Write down community sessions and comments, and sort them by theme.', [...STAFF, 'core_partner', 'facilitator', 'chair']);
export const CHANGE_THEMES = definePermission('engagement.themes.change', 'Name themes.', [...STAFF, 'facilitator']);
