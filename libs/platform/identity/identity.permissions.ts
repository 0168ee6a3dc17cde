import { definePermission } from '#libs/platform/contract';

export const READ_ACCESS = definePermission('identity.access.read', 'See who has access to the city and with which roles', ['administrator', 'convener', 'director', 'clerk']);
export const MANAGE_ACCESS = definePermission('identity.access.manage', 'Give and end access and roles', ['administrator']);
export const INVITE = definePermission('identity.person.invite', 'Invite people by email into roles below one\'s own', ['administrator', 'convener', 'director']);
export const MANAGE_TOKENS = definePermission('identity.token.manage', 'Make and revoke tokens for programs', ['administrator']);
