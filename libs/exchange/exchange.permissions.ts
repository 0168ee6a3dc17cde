import { definePermission, ROLES, STAFF } from '#libs/platform/contract';

export const IMPORT_PLAN = definePermission('exchange.plan.import', 'Bring in a whole plan from a file and make it public.', ['administrator', 'convener']);
export const SUBSCRIBE = definePermission('exchange.calendar.subscribe', 'Have a secret calendar address of one\'s own meetings and of what one owes.', ROLES);
export const IMPORT_MEETINGS = definePermission('exchange.meetings.import', 'Bring in meetings of a committee from a calendar file.', [...STAFF, 'chair', 'facilitator', 'clerk']);
export const IMPORT_PEOPLE = definePermission('exchange.people.import', 'Bring in organizations, people and committees from a file.', STAFF);
