import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { stepViewOf } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';

/** One item: its steps with milestones and partners, and the last 20 updates with what was said. One statement. */
@Injectable()
export class ReadItemProgress {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /**
   * @returns JSON text, see ItemProgress
   * @throws Problem `implementation.item.absent` also for an item that is not theirs to see
   */
  async execute(actor: Actor, itemId: string): Promise<string> {
    const { staff, wide, bodies, processes, personId } = stepViewOf(actor);
    const today = await this.clock.todayIn(actor.workspaceId);
    const json = await this.reader.json(actor.workspaceId, {
      name: 'implementation.item', text: SELECT_ITEM, values: [actor.workspaceId, itemId, today, staff, wide, bodies, processes, personId],
    });
    if (json === null) throw implementationProblem('item.absent', { id: itemId });
    return json;
  }
}

/** Written lines go to staff and to the lead; everybody else reads what was released (rule 6). */
const SELECT_ITEM = `select json_build_object(
    'id', i.id, 'caseId', i.case_id, 'number', i.number, 'title', i.title, 'today', $3::date,
    'steps', coalesce((select json_agg(json_build_object(
        'id', s.id, 'title', s.title, 'body', s.body, 'leadPartyId', s.lead_party_id, 'lead', y.name, 'leadPersonId', s.lead_person_id,
        'leadPerson', p.name, 'startOn', s.start_on, 'promisedOn', s.promised_on, 'forecastOn', s.forecast_on, 'progress', s.progress, 'doneOn', s.done_on,
        'state', implementation.state_of(s, $3::date, $4 or s.lead_person_id is not distinct from $8::uuid), 'blockedKind', s.blocked_kind, 'blockedSince', s.blocked_since,
        'lastUpdateOn', s.last_update_on, 'askedFrom', s.asked_from, 'updateBy', s.update_by, 'publicLine', s.public_line,
        'lateShowsOn', s.late_shows_on, 'missingShowsOn', s.missing_shows_on, 'mine', s.lead_person_id is not distinct from $8::uuid, 'version', s.version,
        'partners', coalesce((select json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name) from implementation.step_partner k
          join directory.party q on q.workspace_id = k.workspace_id and q.id = k.party_id where k.workspace_id = s.workspace_id and k.step_id = s.id), '[]'),
        'milestones', coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on, 'version', m.version)
          order by m.position, m.id) from implementation.milestone m where m.workspace_id = s.workspace_id and m.step_id = s.id), '[]')
      ) order by s.position, s.id)
      from implementation.action_step s
      join directory.party y on y.workspace_id = s.workspace_id and y.id = s.lead_party_id
      left join directory.party p on p.workspace_id = s.workspace_id and p.id = s.lead_person_id and $4
      where s.workspace_id = i.workspace_id and s.item_id = i.id), '[]'),
    'updates', coalesce((select json_agg(json_build_object(
        'id', u.id, 'stepId', u.step_id, 'answer', u.answer, 'progress', u.progress, 'forecastOn', u.forecast_on, 'blockedKind', u.blocked_kind,
        'line', case when $4 or u.lead_person_id is not distinct from $8::uuid then u.line else u.public_line end, 'publicLine', u.public_line, 'lineState', u.line_state,
        'via', u.via, 'onBehalf', u.on_behalf, 'by', b.name, 'correctsId', u.corrects_id, 'happenedAt', u.happened_at, 'onDay', u.on_day) order by u.happened_at desc, u.id desc)
      from (select u.*, s.lead_person_id from implementation.action_step s
        cross join lateral (select * from implementation.step_update u where u.workspace_id = s.workspace_id and u.step_id = s.id
          order by u.happened_at desc, u.id desc limit 20) u
        where s.workspace_id = i.workspace_id and s.item_id = i.id order by u.happened_at desc, u.id desc limit 20) u
      left join directory.party b on b.workspace_id = u.workspace_id and b.id = u.by_person_id and $4), '[]')
  )::text
  from deliberation.item i
  where i.workspace_id = $1 and i.id = $2 and ($5 or i.case_id = any($7::uuid[]) or i.body_id = any($6::uuid[])
    or exists (select 1 from implementation.action_step s where s.workspace_id = $1 and s.item_id = i.id and s.lead_person_id = $8::uuid))`;
