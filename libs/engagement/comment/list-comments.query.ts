import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { inputViewOf } from '../engagement.policy.js';
import type { CommentPage, CommentRow } from './comment.response.js';
import type { ListCommentsRequest } from './comment.request.js';

/** What was heard, the latest first: by process, session, theme, item or words. One statement. */
@Injectable()
export class ListComments {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListCommentsRequest): Promise<CommentPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [at, id] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const { all, takesPart } = inputViewOf(actor, request.caseId);
    const rows = await this.reader.rows<CommentRow>(actor.workspaceId, {
      name: 'engagement.comments',
      text: SELECT_COMMENTS,
      values: [
        all, takesPart, actor.workspaceId, request.caseId ?? null, request.sessionId ?? null, request.themeId ?? null, request.unsorted === 'yes',
        request.search ?? null, request.itemHint ?? null, at, id, limit + 1,
      ],
    });
    return toPage(rows, limit, (row) => [row.receivedAt, row.id]);
  }
}

const SELECT_COMMENTS = `select c.id, c.case_id as "caseId", c.session_id as "sessionId", s.title as session, c.theme_id as "themeId", t.name as theme, c.text, c.language, c.channel,
    c.item_hint as "itemHint", case when $1 then c.from_name end as "fromName", c.visibility, c.received_at as "receivedAt", c.version
  from engagement.comment c
  left join engagement.session s on s.workspace_id = c.workspace_id and s.id = c.session_id
  left join engagement.theme t on t.workspace_id = c.workspace_id and t.id = c.theme_id
  where c.workspace_id = $3 and ($1::boolean or c.visibility = 'public' or ($2::boolean and c.visibility = 'participants'))
    and ($4::uuid is null or c.case_id = $4) and ($5::uuid is null or c.session_id = $5) and ($6::uuid is null or c.theme_id = $6)
    and (not $7::boolean or c.theme_id is null) and ($8::text is null or position(lower($8) in lower(c.text)) > 0)
    and ($9::text is null or lower(c.item_hint) = lower($9))
    and ($10::timestamptz is null or (c.received_at, c.id) < ($10, $11::uuid))
  order by c.received_at desc, c.id desc limit $12`;
