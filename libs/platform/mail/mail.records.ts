import { definePersonColumns, defineRecordClass, defineThingColumns } from '#libs/platform/records';
import { KEEP_CAUGHT_DAYS, KEEP_MAIL_DAYS } from './delivery/forget-old-mail.task.js';

const NOTICE_ENDS = 'Erased three years after it was written by ForgetOldMail, unless a hold is open';

definePersonColumns([
  { table: 'mail.notice', column: 'to_name', purpose: 'The name that an email was addressed to', ends: NOTICE_ENDS },
  { table: 'mail.notice', column: 'to_address', purpose: 'Where an email was sent', ends: NOTICE_ENDS },
  { table: 'mail.suppression', column: 'address_hash', purpose: 'Keeps mail from an address that was refused for good', ends: 'Deleted when staff mend the address' },
  { table: 'mail.caught', column: 'to_address', purpose: 'The mailbox of an installation without a mail server', ends: 'Deleted after 30 days by ForgetOldMail' },
]);

defineThingColumns(['mail.notice.from_name', 'mail.notice.reply_to_name', 'mail.notice.reply_to_address']);

defineRecordClass({
  code: 'mail.notices', title: 'Email sent', tables: ['mail.notice', 'mail.delivery'], keepDays: KEEP_MAIL_DAYS, purgedBy: 'ForgetOldMail',
});
defineRecordClass({
  code: 'mail.caught', title: 'Copies in the built-in mailbox', tables: ['mail.caught'], keepDays: KEEP_CAUGHT_DAYS, purgedBy: 'ForgetOldMail',
});
