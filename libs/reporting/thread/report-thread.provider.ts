import { Injectable } from '@nestjs/common';
import { AddsToThread, type Audience, type ThreadPart } from '#libs/deliberation';
import type { Statement } from '#libs/platform/database';

/** The reports that spoke of an item, for those who may read reports. */
@AddsToThread()
@Injectable()
export class ReportThread implements ThreadPart {
  statement(workspaceId: string, itemId: string, audience: Audience): Statement {
    return {
      name: 'reporting.thread',
      text: `select 'report' as kind, r.id as "subjectId", coalesce(r.sent_at, r.approved_at)::text as at, r.title, '' as text,
          jsonb_build_object('from', r.period_from, 'to', r.period_to - 1, 'state', r.state) as facts
        from reporting.report r
        where r.workspace_id = $1 and $3 and r.state in ('approved', 'sent')
          and exists (select 1 from jsonb_path_query(r.figures, '$.**.itemId') as spoken where spoken #>> '{}' = $2)
        order by r.period_to desc limit 20`,
      values: [workspaceId, itemId, audience.staff],
    };
  }
}
