import { Injectable } from '@nestjs/common';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { bodiesProblem } from '../bodies.problems.js';
import type { RosterResponse } from './body.response.js';

/** The roster of a public body, once somebody published it. For everybody, so it holds no ids of people and no way to reach them. */
@Injectable()
export class ReadRoster {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(workspaceId: string, id: string): Promise<RosterResponse> {
    const roster = await this.reader.one<RosterResponse>(workspaceId, {
      name: 'bodies.roster', text: SELECT_ROSTER, values: [workspaceId, id, await this.clock.todayIn(workspaceId)],
    });
    if (roster === null) throw bodiesProblem('body.absent', { id });
    return roster;
  }
}

const SELECT_ROSTER = `select b.id, b.name, b.kind, b.charge,
    coalesce((select jsonb_agg(jsonb_build_object('label', s.label, 'chair', s.chair, 'organization', oy.name, 'name', y.name, 'toOn', m.to_on) order by s.position, s.id)
      from bodies.seat s
      left join directory.party oy on oy.workspace_id = s.workspace_id and oy.id = s.organization_id
      left join bodies.membership m on m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
        and m.state in ('active', 'ended') and m.from_on <= $3 and (m.to_on is null or m.to_on > $3)
      left join directory.party y on y.workspace_id = m.workspace_id and y.id = m.person_id
      where s.workspace_id = b.workspace_id and s.body_id = b.id and s.from_on <= $3 and (s.to_on is null or s.to_on > $3)), '[]') as seats,
    coalesce((select jsonb_agg(jsonb_build_object('statement', a.statement, 'met', t.met, 'attestedOn', t.attested_on) order by a.set_on, a.id)
      from bodies.aim a left join lateral (select * from bodies.aim_attestation t where t.workspace_id = a.workspace_id and t.aim_id = a.id
        order by t.attested_on desc, t.id desc limit 1) t on true
      where a.workspace_id = b.workspace_id and a.body_id = b.id and a.retired_on is null), '[]') as aims
  from bodies.body b where b.workspace_id = $1 and b.id = $2 and b.visibility = 'public' and b.roster_published`;
