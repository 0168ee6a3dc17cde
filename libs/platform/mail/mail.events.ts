import { defineEvent } from '#libs/platform/queue';

/** A mail was written and waits to be sent. */
export const DeliveryCreated = defineEvent<{ deliveryId: string }>('mail.delivery.created');

/** A mail that could not be sent before is due again. */
export const DeliveryDue = defineEvent<{ deliveryId: string }>('mail.delivery.due');

/** A mail will not arrive: the office should reach the person in another way. */
export const DeliveryFailed = defineEvent<{ deliveryId: string; noticeId: string }>('mail.delivery.failed');
