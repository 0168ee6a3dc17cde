import { Injectable } from '@nestjs/common';
import { AddsToThread, type ThreadPart } from '#libs/deliberation';
import type { Statement } from '#libs/platform/database';

/** On the thread of an item: each published version that carries it. */
@AddsToThread()
@Injectable()
export class VersionKnots implements ThreadPart {
  statement(workspaceId: string, itemId: string): Statement {
    return {
      name: 'publishing.thread', values: [workspaceId, itemId],
      text: `select 'version' as kind, v.id as "subjectId", v.published_on::text as at, x.title, v.note as text,
          jsonb_build_object('no', v.no, 'number', x.number, 'checksum', v.checksum) as facts
        from publishing.version_item x
        join publishing.published_version v on v.workspace_id = x.workspace_id and v.id = x.version_id
        where x.workspace_id = $1 and x.item_id = $2 order by v.no limit 100`,
    };
  }
}
