import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { scopesOfCase, seesAll, stepViewOf } from '../implementation.policy.js';
import { READ_STEPS_OF_PLAN } from '../implementation.permissions.js';
import { holds } from '#libs/platform/contract';
import { implementationProblem } from '../implementation.problems.js';

/** How a plan stands: items and steps by state, and what needs attention, longest first. One statement on one covering index. */
@Injectable()
export class PlanDashboard {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /**
   * @returns JSON text, see PlanDashboardResponse
   * @throws Problem `implementation.case.absent`
   */
  async execute(actor: Actor, caseId: string): Promise<string> {
    if (!stepViewOf(actor).wide && !holds(actor, READ_STEPS_OF_PLAN, scopesOfCase(caseId))) throw implementationProblem('case.absent', { id: caseId });
    const today = await this.clock.todayIn(actor.workspaceId);
    const json = await this.reader.json(actor.workspaceId, {
      name: 'implementation.dashboard', text: SELECT_DASHBOARD, values: [actor.workspaceId, caseId, today, seesAll(actor, caseId)],
    });
    if (json === null) throw implementationProblem('case.absent', { id: caseId });
    return json;
  }
}

const SELECT_DASHBOARD = `with step as materialized (
    select s.id, s.item_id, implementation.state_of(s, $3::date, $4) as state,
      case when s.update_by < $3::date then s.last_update_on else s.promised_on end as since
    from implementation.action_step s where s.workspace_id = $1 and s.case_id = $2
  ), item as (
    select min(implementation.attention_of(state)) as rank from step group by item_id
  )
  select json_build_object(
    'caseId', k.id, 'today', $3::date,
    'items', (select coalesce(json_object_agg(g.state, g.n), '{}') from (
      select (array['no_update', 'late', 'blocked', 'not_started', 'begun', 'well_on', 'nearly', 'on_time', 'not_due', 'done', 'stopped'])[rank] as state, count(*) as n
      from item group by rank) g),
    'steps', (select coalesce(json_object_agg(g.state, g.n), '{}') from (select state, count(*) as n from step group by state) g),
    'attention', coalesce((select json_agg(json_build_object('stepId', a.id, 'itemId', a.item_id, 'number', i.number, 'title', f.title, 'organization', y.name,
        'state', a.state, 'promisedOn', f.promised_on, 'forecastOn', f.forecast_on, 'blockedKind', f.blocked_kind, 'blockedSince', f.blocked_since,
        'since', coalesce(f.last_update_on, f.asked_from), 'line', f.public_line) order by a.since nulls first, length(i.number), i.number, a.id)
      from (select * from step where state in ('no_update', 'late', 'blocked') order by since nulls first, id limit 10) a
      join implementation.action_step f on f.workspace_id = $1 and f.id = a.id
      join deliberation.item i on i.workspace_id = $1 and i.id = a.item_id
      join directory.party y on y.workspace_id = $1 and y.id = f.lead_party_id), '[]')
  )::text
  from casework.planning_process k where k.workspace_id = $1 and k.id = $2`;
