import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { ForDuty, type DutyKind, type DutyView } from '#libs/platform/duties';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { remindOnce } from '../todo/remind-once.rules.js';
import { holderOf, remindOf } from '../todo/reminder.model.js';
import { REQUEST_DUTY } from './requests.repository.js';

const WORDS = { subject: 'casework.request.subject', lead: 'casework.request.lead', why: 'casework.request.why' } as const;

@ForDuty(REQUEST_DUTY, remindOnce, { onItsPage: true })
@Injectable()
export class RequestReminder implements DutyKind {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  recipients(tx: Transaction, duty: DutyView): Promise<readonly Recipient[]> {
    return holderOf(tx, duty);
  }

  compose(tx: Transaction, to: Recipient, _step: string, duties: readonly DutyView[]): Promise<MailMessage> {
    return remindOf(tx, to, duties, WORDS, this.config.publicUrl);
  }
}
