import { Module } from '@nestjs/common';
import { UndeliveredMail } from './delivery/undelivered-mail.query.js';
import { MailboxPolicy } from './mailbox/mailbox.policy.js';
import { ReadMailbox } from './mailbox/read-mailbox.query.js';
import './mail.records.js';

/** Reading. Writing mail needs no provider: `tx.use(Notices)`. */
@Module({ providers: [MailboxPolicy, ReadMailbox, UndeliveredMail], exports: [ReadMailbox, UndeliveredMail] })
export class MailModule {}
