import { defineEvent } from '#libs/platform/queue';

/** An invitation stands and waits for its mail. */
export const InvitationMade = defineEvent<{ invitationId: string }>('identity.invitation.made');

/** Somebody came in; `personId` is there when the invitation named a person. */
export const InvitationAccepted = defineEvent<{ accountId: string; invitationId: string } & Readonly<Record<string, string>>>('identity.invitation.accepted');
