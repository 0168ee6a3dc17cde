import { createHash } from 'node:crypto';
import type { Transaction } from '#libs/platform/work';
import { DeliveryCreated } from '../mail.events.js';
import { isAddress, oneLine } from '../message/header-text.js';
import type { NoticeToSend, ReplyTo } from '../message/mail-message.js';
import { renderMail } from '../message/render-mail.js';
import { senderOf, type CityRow, type Sender } from '../message/sender.js';

const SUBJECT_LENGTH = 250;
const NAME_LENGTH = 120;

/** Writes mail in the transaction of its reason: `tx.use(Notices).send(...)`. It leaves after the commit, or not at all. */
export class Notices {
  private from: Promise<Sender> | null = null;

  constructor(private readonly tx: Transaction) {}

  /**
   * Renders and freezes one mail to one person.
   * An address that no mail server could take does not fail the caller's work: the delivery is marked failed.
   * @throws Error when a link of the message is not an http, https, mailto or tel address
   */
  async send(notice: NoticeToSend): Promise<{ readonly noticeId: string; readonly deliveryId: string }> {
    const { to, message } = notice;
    this.from ??= readSender(this.tx);
    const sender = await this.from;
    const replyTo = notice.replyTo ?? sender.replyTo;
    const { text, html } = renderMail(message, { language: to.language, sender: { ...sender, replyTo }, unsubscribeUrl: notice.unsubscribeUrl });
    const usable = isAddress(to.address);
    const [noticeId, deliveryId] = [this.tx.newId(), this.tx.newId()];
    await this.tx.query(INSERT, [
      this.tx.workspaceId, noticeId, notice.kind, notice.subject.kind, notice.subject.id, to.personId,
      nameOf(to.name), oneLine(to.address, 320), to.language, to.zone, oneLine(sender.name, NAME_LENGTH), nameOf(replyTo?.name ?? null), replyAddress(replyTo),
      oneLine(message.subject, SUBJECT_LENGTH), text, html, notice.unsubscribeUrl ?? null, this.tx.now, this.tx.machineNow,
      deliveryId, deliveryId, usable ? 'queued' : 'failed', usable ? null : 'address.unusable',
    ]);
    if (usable) this.tx.announce(DeliveryCreated, { deliveryId });
    return { noticeId, deliveryId };
  }

  /** Lets mail go again to an address that was refused before, after somebody has mended it. */
  async allowAgain(address: string): Promise<void> {
    await this.tx.query('delete from mail.suppression where workspace_id = $1 and address_hash = $2', [this.tx.workspaceId, addressHash(address)]);
  }
}

/** Under which an address is kept from further mail without being kept itself. */
export function addressHash(address: string): Buffer {
  return createHash('sha256').update(address.trim().toLowerCase()).digest();
}

async function readSender(tx: Transaction): Promise<Sender> {
  const [city] = await tx.query<CityRow>(
    `select name, office_name as "officeName", office_email as "officeEmail", accent from workspace.workspace where workspace_id = $1`, [tx.workspaceId]);
  if (city === undefined) throw new Error('mail needs a city');
  return senderOf(city);
}

function nameOf(name: string | null): string | null {
  return name === null ? null : oneLine(name, NAME_LENGTH) || null;
}

function replyAddress(replyTo: ReplyTo | null): string | null {
  return replyTo !== null && isAddress(replyTo.address) ? replyTo.address.trim() : null;
}

const INSERT = `with notice as (
    insert into mail.notice (workspace_id, id, kind, subject_kind, subject_id, person_id, to_name, to_address, language, zone,
      from_name, reply_to_name, reply_to_address, subject, text, html, unsubscribe_url, at, recorded_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19))
  insert into mail.delivery (workspace_id, id, notice_id, message_id, state, reason, created_at)
  values ($1, $20, $2, $21, $22, $23, $19)`;
