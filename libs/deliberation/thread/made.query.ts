import { Injectable } from '@nestjs/common';
import type { Statement } from '#libs/platform/database';
import type { Audience } from '../deliberation.policy.js';
import { AddsToThread, type ThreadPart } from './thread-part.provider.js';

/** How the item was made: drafts, remarks, motions with their counts, decisions, and what was merged into it. */
@AddsToThread()
@Injectable()
export class MadeKnots implements ThreadPart {
  statement(workspaceId: string, itemId: string, { staff, bodies }: Audience): Statement {
    return { name: 'deliberation.thread.made', text: SELECT_MADE, values: [workspaceId, itemId, staff, bodies] };
  }
}

const SELECT_MADE = `select 'draft' as kind, d.id as "subjectId", d.at::text as at, d.title, d.body as text, jsonb_build_object('no', d.no, 'note', d.note) as facts
  from deliberation.draft d where d.workspace_id = $1 and d.item_id = $2
  union all
  select 'remark', r.id, r.at::text, '', r.text, jsonb_build_object('goesTo', r.goes_to, 'by', case when $3 then p.name end)
  from deliberation.remark r left join directory.party p on p.workspace_id = r.workspace_id and p.id = r.by_person_id
  where r.workspace_id = $1 and r.item_id = $2 and ($3 or r.goes_to = 'public')
  union all
  select 'motion', m.id, coalesce(m.decided_at, m.moved_at)::text, b.name, m.text,
    jsonb_build_object('state', m.state, 'yes', v.yes, 'no', v.no_votes, 'abstain', v.abstain, 'recused', v.excused, 'present', v.present, 'meetingId', m.meeting_id)
  from bodies.motion m
  join bodies.body b on b.workspace_id = m.workspace_id and b.id = m.body_id
  left join lateral (select * from bodies.vote_result r where r.workspace_id = m.workspace_id and r.motion_id = m.id order by r.no desc limit 1) v on true
  where m.workspace_id = $1 and m.subject_kind = 'item' and m.subject_id = $2
    and ($3 or b.visibility in ('public', 'participants') or b.id = any($4::uuid[]))
  union all
  select 'decision', k.id, k.decided_on::text, '', k.note, jsonb_build_object('decision', k.decision, 'motionId', k.motion_id)
  from deliberation.decision k where k.workspace_id = $1 and k.item_id = $2
  union all
  select 'merged', i.id, i.changed_at::text, i.title, '', jsonb_build_object('number', i.number)
  from deliberation.item i where i.workspace_id = $1 and i.merged_into_id = $2
  limit 200`;
