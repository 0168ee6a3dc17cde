import { defineEvent } from '#libs/platform/queue';

/** Somebody said something, at whatever door. */
export const CommentReceived = defineEvent<{ commentId: string; caseId: string }>('engagement.comment.received');
