import { Injectable } from '@nestjs/common';
import { AddsToThread, type Audience, type ThreadPart } from '#libs/deliberation';
import type { Statement } from '#libs/platform/database';

/** Forward on the thread of an item: who took what on, and what was told about it. */
@AddsToThread()
@Injectable()
export class StepThread implements ThreadPart {
  statement(workspaceId: string, itemId: string, audience: Audience): Statement {
    return { name: 'implementation.thread', text: SELECT_KNOTS, values: [workspaceId, itemId, audience.staff] };
  }
}

/** A corrected update gives way to its correction; the line is the public one unless staff read. */
const SELECT_KNOTS = `(select 'step' as kind, s.id as "subjectId", s.created_at::text as at, s.title, s.body as text,
    jsonb_build_object('lead', y.name, 'promisedOn', s.promised_on, 'progress', s.progress, 'forecastOn', s.forecast_on) as facts
  from implementation.action_step s join directory.party y on y.workspace_id = s.workspace_id and y.id = s.lead_party_id
  where s.workspace_id = $1 and s.item_id = $2 order by s.position, s.id limit 40)
  union all
  (select 'update', u.id, u.happened_at::text, s.title, case when $3 then u.line else u.public_line end,
    jsonb_build_object('answer', u.answer, 'stepId', s.id, 'forecastOn', u.forecast_on, 'blockedKind', u.blocked_kind, 'via', u.via, 'lineState', u.line_state, 'day', u.on_day)
  from implementation.step_update u join implementation.action_step s on s.workspace_id = u.workspace_id and s.id = u.step_id
  where u.workspace_id = $1 and s.item_id = $2
    and not exists (select 1 from implementation.step_update k where k.workspace_id = u.workspace_id and k.corrects_id = u.id)
  order by u.happened_at desc, u.id desc limit 60)`;
