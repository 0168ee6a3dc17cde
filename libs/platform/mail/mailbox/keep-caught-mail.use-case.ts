import { Injectable } from '@nestjs/common';
import type { AddressObject, ParsedMail } from 'mailparser';
import { isId, systemActor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { WORKSPACE_HEADER } from '../delivery/smtp-message.js';

/** Keeps a mail that the built-in catcher received; the same Message-ID twice is one mail. */
@Injectable()
export class KeepCaughtMail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Error when the mail does not say to which city it belongs */
  async execute(mail: ParsedMail): Promise<void> {
    const workspaceId = mail.headers.get(WORKSPACE_HEADER.toLowerCase());
    if (!isId(workspaceId) || mail.messageId === undefined) throw new Error('a mail of no city');
    await this.unitOfWork.run('mail.message.catch', systemActor(workspaceId, 'job', 'mail.catcher'), async (tx) => {
      await tx.query(
        `insert into mail.caught (workspace_id, id, message_id, to_address, from_text, reply_to, subject, text, html, at, received_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (workspace_id, message_id) do nothing`,
        [workspaceId, tx.newId(), mail.messageId, addresses(mail.to), mail.from?.text ?? '', mail.replyTo?.text ?? null,
          mail.subject ?? '', mail.text ?? '', mail.html === false ? '' : mail.html, tx.now, tx.machineNow]);
    });
  }
}

function addresses(to: AddressObject | AddressObject[] | undefined): string {
  const all = to === undefined ? [] : [to].flat();
  return all.flatMap((one) => one.value.map(({ address }) => address ?? '')).join(', ');
}
