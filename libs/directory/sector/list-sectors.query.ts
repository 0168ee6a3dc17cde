import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import type { SectorList, SectorResponse } from './sector.response.js';

/** Sectors in the city's order, with how many organizations each has. */
@Injectable()
export class ListSectors {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<SectorList> {
    const items = await this.reader.rows<SectorResponse>(actor.workspaceId, {
      name: 'directory.sectors', text: SELECT_SECTORS, values: [actor.workspaceId],
    });
    return { items };
  }
}

const SELECT_SECTORS = `select s.code, s.label, count(y.id)::integer as organizations
  from directory.sector s
  left join directory.organization o on o.workspace_id = s.workspace_id and o.sector_code = s.code
  left join directory.party y on y.workspace_id = o.workspace_id and y.id = o.id and y.merged_into_id is null
  where s.workspace_id = $1 and s.retired_at is null
  group by s.code, s.label, s.position order by s.position, s.code`;
