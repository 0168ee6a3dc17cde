import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { SECTOR_WORDS } from '../body/read-body.query.js';
import type { SectorsRequest } from '../body/list-bodies.request.js';
import { sectorCoverage, type SeatSector, type SectorWord } from './sector-coverage.rules.js';
import type { SectorsResponse } from './seat.response.js';

/** Which sectors sit at the tables of a planning process and which do not, over all bodies that the reader may see. */
@Injectable()
export class SectorsAtTable {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: SectorsRequest): Promise<SectorsResponse> {
    const { workspaceId } = actor;
    const values = [...viewValues(actor), workspaceId, await this.clock.todayIn(workspaceId), request.caseId ?? null];
    const [words, seats] = await this.reader.many(workspaceId, [
      { name: 'bodies.sector-words', text: SECTOR_WORDS, values: [workspaceId] },
      { name: 'bodies.sectors', text: SELECT_SEATS, values },
    ]);
    const sectors = sectorCoverage((words?.rows ?? []) as SectorWord[], (seats?.rows ?? []) as SeatSector[]);
    return { sectors, missing: sectors.filter(({ coverage }) => coverage !== 'at_table').map(({ code }) => code) };
  }
}

const SELECT_SEATS = `select coalesce(s.sector_code, o.sector_code, po.sector_code) as sector,
    case when m.state in ('active', 'ended') then 'held' when m.state = 'invited' then 'invited' else 'empty' end as standing
  from bodies.body b
  join bodies.seat s on s.workspace_id = b.workspace_id and s.body_id = b.id and s.from_on <= $5 and (s.to_on is null or s.to_on > $5)
  left join directory.organization o on o.workspace_id = s.workspace_id and o.id = s.organization_id
  left join lateral (select m.state, m.person_id from bodies.membership m
    where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
      and ((m.state in ('active', 'ended') and m.from_on <= $5 and (m.to_on is null or m.to_on > $5)) or m.state = 'invited')
    order by (m.state <> 'invited') desc limit 1) m on true
  left join directory.person p on p.workspace_id = s.workspace_id and p.id = m.person_id
  left join directory.organization po on po.workspace_id = p.workspace_id and po.id = p.organization_id
  where b.workspace_id = $4 and b.state = 'active' and ${SEEN_BODIES} and ($6::uuid is null or b.case_id = $6)`;
