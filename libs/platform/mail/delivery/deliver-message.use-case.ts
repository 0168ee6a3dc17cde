import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { DeliveryFailed } from '../mail.events.js';
import { withoutSecrets } from '../message/link-address.js';
import { addressHash } from '../notice/notices.js';
import { CLAIM, MARK, SUPPRESS, WITHOUT_SECRETS } from './delivery-statements.js';
import { judgeFailure, type Judgment } from './judge-failure.rules.js';
import type { OutgoingMail } from './outgoing-mail.js';
import { nextTry } from './retry.rules.js';
import { domainOf } from './smtp-message.js';
import { SmtpTransport } from './smtp-transport.js';

type Claimed = OutgoingMail & { readonly state: 'sending' | 'held' | 'suppressed'; readonly noticeId: string };

/**
 * Claim, send, mark. The claim is what may happen once for an event, so it carries the inbox row. Between the
 * server's yes and our mark a crash is possible: the row is then found still claimed, and the same mail goes again
 * under the same Message-ID, which mail readers show once.
 */
@Injectable()
export class DeliverMessage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly transport: SmtpTransport,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Safe to run any number of times, also at once; does nothing for a mail that is not waiting. */
  async execute(job: Job, deliveryId: string): Promise<void> {
    const mail = await this.claim(job, deliveryId);
    if (mail?.state !== 'sending') return;
    const judgment = await this.attempt(mail);
    await this.unitOfWork.run('mail.delivery.mark', systemActor(job.workspaceId, 'job', job.consumer), (tx) => mark(tx, mail, judgment));
  }

  private async claim(job: Job, deliveryId: string): Promise<Claimed | null> {
    let claimed: Claimed | null = null;
    await this.unitOfWork.runOnce('mail.delivery.claim', job, async (tx) => {
      tx.record({ kind: 'delivery', id: deliveryId });
      [claimed = null] = await tx.query<Claimed>(CLAIM, [tx.workspaceId, deliveryId, tx.machineNow, domainOf(this.config.mailFrom)]);
      if (claimed?.state === 'suppressed') await giveUp(tx, claimed, 'suppressed', 'address.suppressed');
    });
    return claimed;
  }

  /** @returns null when the server took it */
  private async attempt(mail: OutgoingMail): Promise<Judgment | null> {
    try {
      await this.transport.send(mail);
      return null;
    } catch (error) {
      return judgeFailure(error);
    }
  }
}

async function mark(tx: Transaction, mail: Claimed, judgment: Judgment | null): Promise<void> {
  tx.record({ kind: 'delivery', id: mail.deliveryId });
  const id = [tx.workspaceId, mail.deliveryId];
  if (judgment === null) {
    await tx.query(MARK, [...id, 'sent', null, tx.machineNow, null, mail.attempts]);
    return forgetSecrets(tx, mail);
  }
  const next = judgment.outcome === 'failed' ? null : nextTry(mail.attempts, mail.createdAt, tx.machineNow, randomInt(1_000) / 1_000);
  if (next !== null) return void (await tx.query(MARK, [...id, 'delayed', judgment.reason, null, next, mail.attempts]));
  if (judgment.suppress) await tx.query(SUPPRESS, [...id, tx.newId(), addressHash(mail.toAddress), judgment.reason, tx.machineNow]);
  return giveUp(tx, mail, 'failed', judgment.reason);
}

async function giveUp(tx: Transaction, mail: Claimed, state: 'failed' | 'suppressed', reason: string): Promise<void> {
  await tx.query(MARK, [tx.workspaceId, mail.deliveryId, state, reason, null, null, mail.attempts]);
  await forgetSecrets(tx, mail);
  tx.announce(DeliveryFailed, { deliveryId: mail.deliveryId, noticeId: mail.noticeId });
}

/** What has left (or never will) keeps its words and loses the keys in its links. */
async function forgetSecrets(tx: Transaction, mail: Claimed): Promise<void> {
  const [text, html] = [withoutSecrets(mail.text), withoutSecrets(mail.html)];
  if (text !== mail.text || html !== mail.html || mail.unsubscribeUrl !== null) await tx.query(WITHOUT_SECRETS, [tx.workspaceId, mail.noticeId, text, html]);
}
