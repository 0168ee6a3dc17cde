import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, type ListRequest } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import type { UndeliveredLine, UndeliveredPage } from './undelivered-mail.response.js';

/** What did not arrive, or not yet: newest first. */
@Injectable()
export class UndeliveredMail {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { after, limit = DEFAULT_LIMIT }: ListRequest): Promise<UndeliveredPage> {
    const [at, id] = after === undefined ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<UndeliveredLine>(actor.workspaceId, { name: 'mail.undelivered', text: LIST, values: [at, id, limit + 1] });
    const page = toPage(rows, limit, (row) => [row.writtenAt, row.id]);
    return { items: [...page.items], next: page.next };
  }
}

const LIST = `select d.id, d.state, d.reason, d.created_at as "writtenAt", d.next_at as "nextTryAt", n.person_id as "personId", n.kind,
    n.subject_kind as "subjectKind", n.subject_id as "subjectId", n.subject
  from mail.delivery d join mail.notice n on n.workspace_id = d.workspace_id and n.id = d.notice_id
  where d.state in ('held', 'delayed', 'failed', 'suppressed') and ($1::timestamptz is null or (d.created_at, d.id) < ($1::timestamptz, $2::uuid))
  order by d.created_at desc, d.id desc limit $3`;
