import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform/config';
import { ForDuty, type DutyKind, type DutyView } from '#libs/platform/duties';
import type { MailMessage, Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { remindOnce } from './remind-once.rules.js';
import { holderOf, remindOf } from './reminder.model.js';
import { TODO_DUTY } from './todos.repository.js';

const WORDS = { subject: 'casework.todo.subject', lead: 'casework.todo.lead', why: 'casework.todo.why' } as const;

@ForDuty(TODO_DUTY, remindOnce)
@Injectable()
export class TodoReminder implements DutyKind {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  recipients(tx: Transaction, duty: DutyView): Promise<readonly Recipient[]> {
    return holderOf(tx, duty);
  }

  compose(tx: Transaction, to: Recipient, _step: string, duties: readonly DutyView[]): Promise<MailMessage> {
    return remindOf(tx, to, duties, WORDS, this.config.publicUrl);
  }
}
