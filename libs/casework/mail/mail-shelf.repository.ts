import type { IncomingMail } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import type { KeptFile } from './attached-files.repository.js';
import { Attachment } from './attachment.entity.js';
import { FiledMail, type MailFate } from './filed-mail.entity.js';

/** Where a conversation stands that an email belongs to. */
export interface MailThread {
  readonly threadId: string;
  readonly caseId: string | null;
  readonly requestId: string | null;
}

/** Mail that came in, inside a transaction. */
export class MailShelf {
  constructor(private readonly tx: Transaction) {}

  /** Two deliveries of one message wait for each other here; the later one finds the earlier. */
  async holds(messageId: string, caseId: string | null): Promise<boolean> {
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${this.tx.workspaceId} ${messageId}`]);
    const found = await this.tx.query(
      'select 1 from casework.incoming_mail where workspace_id = $1 and message_id = $2 and case_id is not distinct from $3', [this.tx.workspaceId, messageId, caseId]);
    return found.length > 0;
  }

  /** The conversation of the mails that this one answers; null for the first of one. */
  async threadOf(references: readonly string[]): Promise<MailThread | null> {
    if (references.length === 0) return null;
    const [found] = await this.tx.query<MailThread>(
      `select i.thread_id as "threadId", i.case_id as "caseId", i.request_id as "requestId" from casework.incoming_mail i
       where i.workspace_id = $1 and i.message_id = any($2::text[]) and i.outcome <> 'dropped' order by array_position($2::text[], i.message_id) desc, i.id limit 1`,
      [this.tx.workspaceId, [...references]]);
    return found ?? null;
  }

  /** Who has this address in the directory; the one known longest, when several share it. */
  async sender(address: string | null): Promise<string | null> {
    if (address === null) return null;
    const [known] = await this.tx.query<{ id: string }>(
      `select p.id from directory.person p join directory.party y on y.workspace_id = p.workspace_id and y.id = p.id
       where p.workspace_id = $1 and lower(p.email) = lower($2) and y.merged_into_id is null order by y.created_at, p.id limit 1`, [this.tx.workspaceId, address]);
    return known?.id ?? null;
  }

  async keep(mail: IncomingMail, place: Parameters<typeof FiledMail.keep>[3], fate: MailFate, files: readonly KeptFile[]): Promise<FiledMail> {
    const kept = FiledMail.keep(this.tx.workspaceId, this.tx.newId(), mail, place, fate, this.tx.now);
    await this.tx.table(FiledMail).insert(kept);
    for (const file of files) {
      await this.tx.table(Attachment).insert(Object.assign(new Attachment(), { workspaceId: this.tx.workspaceId, id: this.tx.newId(), mailId: kept.id, ...file }));
    }
    return kept;
  }
}
