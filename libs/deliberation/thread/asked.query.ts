import { Injectable } from '@nestjs/common';
import type { Statement } from '#libs/platform/database';
import type { Audience } from '../deliberation.policy.js';
import { AddsToThread, type ThreadPart } from './thread-part.provider.js';

/**
 * Requests about the item: an offer of help, a correction, advice. Only staff see them, and never who sent them here.
 * A records request stays in its own queue.
 */
@AddsToThread()
@Injectable()
export class AskedKnots implements ThreadPart {
  statement(workspaceId: string, itemId: string, { staff }: Audience): Statement {
    return { name: 'deliberation.thread.asked', text: SELECT_ASKED, values: [workspaceId, itemId, staff] };
  }
}

const SELECT_ASKED = `select 'request' as kind, r.id as "subjectId", r.raised_at::text as at, r.title, r.body as text,
    jsonb_build_object('number', r.number, 'state', r.state, 'kind', r.kind) as facts
  from casework.request r
  where r.workspace_id = $1 and $3 and r.subject_kind = 'item' and r.subject_id = $2 and r.kind <> 'records'
  order by r.raised_at desc, r.id desc limit 100`;
