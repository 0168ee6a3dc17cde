import { Module } from '@nestjs/common';
import { UndeliveredMailController } from './delivery/undelivered-mail.controller.js';
import { MailboxController } from './mailbox/mailbox.controller.js';
import { MailModule } from './mail.module.js';

@Module({ imports: [MailModule], controllers: [MailboxController, UndeliveredMailController] })
export class MailHttp {}
