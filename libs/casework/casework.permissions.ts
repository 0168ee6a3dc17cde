import { definePermission, STAFF, TAKING_PART } from '#libs/platform/contract';

export const READ_CASES = definePermission(
  'casework.cases.read', 'See which planning processes there are, their stage and what comes next.',
  TAKING_PART,
);
export const CHANGE_CASE = definePermission('casework.case.change', 'Rename, close and reopen a planning process.', STAFF);
export const READ_FILE = definePermission('casework.file.read', 'Read the whole file of a planning process.', STAFF);
export const READ_CORE_FILE = definePermission('casework.file.read-core', 'Read what the core team keeps in the file.', [...STAFF, 'core_partner', 'facilitator']);
export const WRITE_FILE = definePermission('casework.file.write', 'Log calls and add to the file.', [...STAFF, 'core_partner', 'facilitator']);
export const HANDLE_REQUESTS = definePermission('casework.requests.handle', 'See all requests, assign, answer and close them.', [...STAFF, 'clerk']);
export const HAND_OVER = definePermission('casework.hand-over', 'Hand all that runs the planning processes over to another organization, and back.', ['administrator', 'convener']);
export const GIVE_TODO = definePermission('casework.todo.give', 'Give a to-do to somebody else.', [...STAFF, 'core_partner', 'facilitator', 'chair']);
