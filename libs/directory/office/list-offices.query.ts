import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import type { OfficeList, OfficeResponse } from './office.response.js';

/** Offices with their reporting line. A city has a handful. */
@Injectable()
export class ListOffices {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<OfficeList> {
    requirePermission(actor, READ_DIRECTORY);
    const items = await this.reader.rows<OfficeResponse>(actor.workspaceId, { name: 'directory.offices', text: SELECT_OFFICES, values: [actor.workspaceId] });
    return { items };
  }
}

const SELECT_OFFICES = `select y.id, y.name, f.state, f.organization_id as "organizationId", oy.name as organization, f.announced_on as "announcedOn",
    f.effective_on as "effectiveOn", f.head_person_id as "headPersonId", hy.name as head, f.supervisor_person_id as "supervisorPersonId",
    sy.name as supervisor, f.version
  from directory.office f
  join directory.party y on y.workspace_id = f.workspace_id and y.id = f.id and y.merged_into_id is null
  left join directory.party oy on oy.workspace_id = f.workspace_id and oy.id = f.organization_id
  left join directory.party hy on hy.workspace_id = f.workspace_id and hy.id = f.head_person_id
  left join directory.party sy on sy.workspace_id = f.workspace_id and sy.id = f.supervisor_person_id
  where f.workspace_id = $1 order by lower(y.name), y.id limit 200`;
