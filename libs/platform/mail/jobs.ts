import { Module } from '@nestjs/common';
import { DeliverMail } from './delivery/deliver-mail.job.js';
import { DeliverMessage } from './delivery/deliver-message.use-case.js';
import { ForgetOldMail } from './delivery/forget-old-mail.task.js';
import { RetryDeliveries } from './delivery/retry-deliveries.task.js';
import { SmtpTransport } from './delivery/smtp-transport.js';
import { KeepCaughtMail } from './mailbox/keep-caught-mail.use-case.js';
import { MailCatcher } from './mailbox/mail-catcher.js';
import { MailModule } from './mail.module.js';

/** For the worker: sending, trying again, forgetting. */
@Module({
  imports: [MailModule],
  providers: [DeliverMail, DeliverMessage, RetryDeliveries, ForgetOldMail, SmtpTransport, KeepCaughtMail, MailCatcher],
})
export class MailJobs {}
