export { DeliveryFailed } from './mail.events.js';
export { MailModule } from './mail.module.js';
export { isAddress } from './message/header-text.js';
export { withoutSecrets } from './message/link-address.js';
export type { MailBlock, MailItem, MailLink, MailMessage, NoticeToSend, Recipient, ReplyTo } from './message/mail-message.js';
export { Notices } from './notice/notices.js';
export { ReadMailbox } from './mailbox/read-mailbox.query.js';
