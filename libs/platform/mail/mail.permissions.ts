import { definePermission, STAFF } from '#libs/platform/contract';

export const READ_UNDELIVERED = definePermission('mail.delivery.read', 'See which emails did not arrive', STAFF);
export const READ_MAILBOX = definePermission('mail.mailbox.read', 'Read the mailbox of an installation without a mail server', STAFF);
