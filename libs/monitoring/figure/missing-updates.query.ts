import { Injectable } from '@nestjs/common';
import { READ_STEPS_OF_PLAN, seesAll } from '#libs/implementation';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { requireKnownCase } from '#libs/casework';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { monitoringProblem } from '../monitoring.problems.js';
import type { MissingUpdates, OrganizationFigure } from './figures.response.js';

/** How the steps of each organization stand, longest without an update first: organizations, never persons (rules 3 and 5). */
@Injectable()
export class ReadMissingUpdates {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `monitoring.case.absent` */
  async execute(actor: Actor, caseId: string): Promise<MissingUpdates> {
    if (!holds(actor, READ_STEPS_OF_PLAN, [{ kind: 'process', id: caseId }])) throw monitoringProblem('case.absent', { id: caseId });
    const today = await this.clock.todayIn(actor.workspaceId);
    const organizations = await this.reader.rows<OrganizationFigure>(actor.workspaceId, {
      name: 'monitoring.organizations', text: SELECT_FIGURES, values: [actor.workspaceId, caseId, today, seesAll(actor, caseId)],
    });
    if (organizations.length === 0) await requireKnownCase(this.reader, actor.workspaceId, caseId, monitoringProblem('case.absent', { id: caseId }));
    return { today, organizations };
  }
}

const SELECT_FIGURES = `select g.id as "organizationId", g.name as organization, count(*)::integer as steps,
    count(*) filter (where s.state = 'done')::integer as done, count(*) filter (where s.state = 'on_time')::integer as "onTime",
    count(*) filter (where s.state = 'late')::integer as late, count(*) filter (where s.state = 'blocked')::integer as blocked,
    count(*) filter (where s.state = 'no_update')::integer as "noUpdate",
    (min(coalesce(s.last_update_on, s.asked_from)) filter (where s.state = 'no_update'))::text as "noUpdateSince"
  from (select a.*, implementation.state_of(a, $3::date, $4) as state from implementation.action_step a
    where a.workspace_id = $1 and a.case_id = $2 and a.progress <> 'stopped') s
  left join directory.person p on p.workspace_id = s.workspace_id and p.id = s.lead_party_id
  join directory.party g on g.workspace_id = s.workspace_id and g.id = coalesce(p.organization_id, s.lead_party_id)
  group by g.id, g.name order by "noUpdateSince" nulls last, g.name limit 1000`;
