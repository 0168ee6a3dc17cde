import { Injectable } from '@nestjs/common';
import type { Statement } from '#libs/platform/database';
import type { Audience } from '../deliberation.policy.js';
import { AddsToThread, type ThreadPart } from './thread-part.provider.js';

/** Behind the item: what was heard and what is known. Words stay with those for whom they were left; a name is never shown. */
@AddsToThread()
@Injectable()
export class HeardKnots implements ThreadPart {
  statement(workspaceId: string, itemId: string, { staff }: Audience): Statement {
    return { name: 'deliberation.thread.heard', text: SELECT_HEARD, values: [workspaceId, itemId, staff] };
  }
}

const SELECT_HEARD = `select 'comment' as kind, c.id as "subjectId", c.received_at::text as at, coalesce(t.name, '') as title,
    case when $3 or c.visibility <> 'staff' then c.text else '' end as text,
    jsonb_build_object('language', c.language, 'channel', c.channel, 'session', s.title, 'hidden', not ($3 or c.visibility <> 'staff')) as facts
  from deliberation.source x
  join engagement.comment c on c.workspace_id = x.workspace_id and c.id = x.source_id
  left join engagement.theme t on t.workspace_id = c.workspace_id and t.id = c.theme_id
  left join engagement.session s on s.workspace_id = c.workspace_id and s.id = c.session_id
  where x.workspace_id = $1 and x.item_id = $2 and x.kind = 'comment'
  union all
  select 'gap', g.id, g.noted_on::text, g.title, g.text,
    jsonb_build_object('comments', (select count(*) from assessment.gap_source k where k.workspace_id = g.workspace_id and k.gap_id = g.id and k.comment_id is not null))
  from deliberation.source x join assessment.gap g on g.workspace_id = x.workspace_id and g.id = x.source_id
  where x.workspace_id = $1 and x.item_id = $2 and x.kind = 'gap'
  union all
  select 'evidence', e.id, e.year::text, e.title, coalesce(e.figure, ''), jsonb_build_object('source', e.source, 'url', e.source_url, 'place', e.place)
  from deliberation.source x join assessment.evidence e on e.workspace_id = x.workspace_id and e.id = x.source_id
  where x.workspace_id = $1 and x.item_id = $2 and x.kind = 'evidence'
  limit 100`;
