import { definePermission, STAFF, TAKING_PART } from '#libs/platform/contract';

export const READ_BODIES = definePermission('bodies.body.read', 'Read committees, their seats, meetings and votes, as far as each is open to the reader.', TAKING_PART);
export const READ_ALL_BODIES = definePermission('bodies.body.read-all', 'Also read committees that only their members or staff see.', [...STAFF, 'clerk']);
export const ARRANGE_BODIES = definePermission('bodies.body.arrange', 'Set up committees, their rules, seats and terms, and attest representation aims.', STAFF);
export const INVITE_MEMBERS = definePermission('bodies.member.invite', 'Invite people to seats of a committee.', [...STAFF, 'chair']);
export const KEEP_REGISTER = definePermission('bodies.register.keep', 'Enter advice and issues of a committee, send them to those they name, and log the replies.', [...STAFF, 'chair', 'clerk']);
export const RUN_MEETINGS = definePermission('bodies.meeting.run', 'Plan meetings; keep agenda, attendance, minutes, motions and to-dos.', [...STAFF, 'chair', 'facilitator', 'clerk']);
export const CAST_VOTES = definePermission('bodies.vote.cast', 'Vote for the seat one holds.', ['chair', 'member']);
