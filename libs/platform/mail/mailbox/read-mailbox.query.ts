import { Injectable } from '@nestjs/common';
import { decodeCursor, isId, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { mailProblem } from '../mail.problems.js';
import { linksInMail } from './links-in-mail.js';
import { MailboxPolicy } from './mailbox.policy.js';
import type { CaughtMail, MailboxPage, MailLine } from './mailbox.response.js';

/** What the built-in catcher received, newest first. */
@Injectable()
export class ReadMailbox {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly policy: MailboxPolicy,
  ) {}

  async list(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<MailboxPage> {
    await this.policy.require(actor);
    const [at, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<MailLine>(actor.workspaceId, { name: 'mail.mailbox', text: LIST, values: [at, id, limit + 1] });
    const page = toPage(rows, limit, (row) => [row.at, row.id]);
    return { items: [...page.items], next: page.next };
  }

  /** @throws Problem `mail.message.absent` */
  async one(actor: Actor, id: string): Promise<CaughtMail> {
    await this.policy.require(actor);
    if (!isId(id)) throw mailProblem('message.absent');
    const mail = await this.reader.one<Omit<CaughtMail, 'links'>>(actor.workspaceId, { name: 'mail.caught', text: ONE, values: [id] });
    if (mail === null) throw mailProblem('message.absent');
    return { ...mail, links: linksInMail(mail.html) };
  }
}

const LIST = `select id, at, to_address as "to", from_text as "from", subject from mail.caught
  where $1::timestamptz is null or (at, id) < ($1::timestamptz, $2::uuid) order by at desc, id desc limit $3`;

const ONE = `select id, at, to_address as "to", from_text as "from", reply_to as "replyTo", subject, text, html from mail.caught where id = $1`;
