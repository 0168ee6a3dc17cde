import { Injectable } from '@nestjs/common';
import { addDays, atLocal, type Actor } from '#libs/kernel';
import { requireKnownCase } from '#libs/casework';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import { RUN_ASKING } from '../implementation.permissions.js';
import { requireForCase } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import type { CycleResponse } from './asking.response.js';
import { USUAL_SCHEDULE } from './schedule.rules.js';

/** The asking of the last cycle, by organization and never by person (rule 5), with the schedule of the plan. */
@Injectable()
export class ReadCycle {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
    private readonly directory: WorkspaceDirectory,
  ) {}

  /** @throws Problem `implementation.case.absent` */
  async execute(actor: Actor, caseId: string): Promise<CycleResponse> {
    requireForCase(actor, RUN_ASKING, caseId);
    const today = await this.clock.todayIn(actor.workspaceId);
    const city = await this.directory.byId(actor.workspaceId);
    const schedule = await this.reader.one<CycleResponse['schedule']>(actor.workspaceId, { name: 'implementation.schedule', text: SELECT_SCHEDULE, values: [actor.workspaceId, caseId] });
    const since = addDays(today, -(schedule?.everyDays ?? USUAL_SCHEDULE.everyDays));
    const organizations = await this.reader.rows<CycleResponse['organizations'][number]>(actor.workspaceId, {
      name: 'implementation.cycle', text: SELECT_CYCLE, values: [actor.workspaceId, caseId, today, atLocal(since, '00:00', city?.zone ?? 'UTC')],
    });
    if (organizations.length === 0) await requireKnownCase(this.reader, actor.workspaceId, caseId, implementationProblem('case.absent', { id: caseId }));
    return { since, schedule: schedule ?? { ...USUAL_SCHEDULE, version: 0 }, organizations };
  }
}

const SELECT_SCHEDULE = `select every_days as "everyDays", again_after as "againAfter", chair_after as "chairAfter", director_after as "directorAfter",
    executive_after as "executiveAfter", version from implementation.ask_policy where workspace_id = $1 and case_id = $2`;

/** Steps, not people, are counted: a step was asked about, its page was touched, it was answered. */
const SELECT_CYCLE = `select g.id as "organizationId", g.name as organization, count(*)::integer as steps,
    count(*) filter (where a.asked)::integer as asked, count(*) filter (where a.opened)::integer as opened,
    count(*) filter (where s.last_update_at >= $4)::integer as answered,
    count(*) filter (where s.state = 'no_update')::integer as "noUpdate",
    (min(coalesce(s.last_update_on, s.asked_from)) filter (where s.state = 'no_update'))::text as "noUpdateSince"
  from (select s.*, implementation.state_of(s, $3::date, true) as state from implementation.action_step s
    where s.workspace_id = $1 and s.case_id = $2 and s.progress <> 'stopped') s
  left join directory.person p on p.workspace_id = s.workspace_id and p.id = s.lead_party_id
  join directory.party g on g.workspace_id = s.workspace_id and g.id = coalesce(p.organization_id, s.lead_party_id)
  cross join lateral (select count(*) > 0 as asked, count(l.opened_at) > 0 as opened from implementation.link_step t
    join implementation.link l on l.workspace_id = t.workspace_id and l.id = t.link_id
    where t.workspace_id = s.workspace_id and t.step_id = s.id and l.made_at >= $4) a
  group by g.id, g.name order by "noUpdateSince" nulls last, g.name`;
