import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import type { ListJurisdictionsRequest } from './jurisdiction.request.js';
import type { JurisdictionPage, JurisdictionRow } from './jurisdiction.response.js';

/** Places by name, the city itself first. */
@Injectable()
export class ListJurisdictions {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListJurisdictionsRequest): Promise<JurisdictionPage> {
    requirePermission(actor, READ_DIRECTORY);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<JurisdictionRow>(actor.workspaceId, {
      name: 'directory.jurisdictions', text: SELECT_JURISDICTIONS, values: [actor.workspaceId, request.search ?? null, request.standing ?? null, last, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.id]);
  }
}

const SELECT_JURISDICTIONS = `select j.id, j.division_id as "divisionId", j.name, j.country, j.standing, j.population, j.population_on as "populationOn",
    j.population_source as "populationSource", j.executive_term_ends_on::text as "executiveTermEndsOn", j.version
  from directory.jurisdiction j
  where j.workspace_id = $1
    and ($2::text is null or strpos(directory.fold(j.name), directory.fold($2)) > 0)
    and ($3::text is null or j.standing = $3)
    and ($4::uuid is null or (j.standing <> 'home', directory.fold(j.name), j.id) >
      (select l.standing <> 'home', directory.fold(l.name), l.id from directory.jurisdiction l where l.workspace_id = $1 and l.id = $4))
  order by j.standing <> 'home', directory.fold(j.name), j.id limit $5`;
