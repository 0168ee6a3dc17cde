import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import type { OrganizationResponse } from './organization.response.js';

@Injectable()
export class ReadOrganization {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, id: string): Promise<OrganizationResponse> {
    requirePermission(actor, READ_DIRECTORY);
    const found = await this.reader.one<OrganizationResponse>(actor.workspaceId, {
      name: 'directory.organization', text: SELECT_ORGANIZATION, values: [actor.workspaceId, id],
    });
    if (found === null) throw directoryProblem('organization.absent', { id });
    return found;
  }
}

const SELECT_ORGANIZATION = `select y.id, y.name, o.kind, o.sector_code as sector, o.tie, o.website,
    (select count(*)::integer from directory.person p where p.workspace_id = y.workspace_id and p.organization_id = y.id) as people,
    o.contact_person_id as "contactPersonId", cy.name as "contactPerson", o.supervisor_person_id as "supervisorPersonId", sy.name as "supervisorPerson",
    y.merged_into_id as "mergedIntoId", o.version
  from directory.party y
  join directory.organization o on o.workspace_id = y.workspace_id and o.id = y.id
  left join directory.party cy on cy.workspace_id = o.workspace_id and cy.id = o.contact_person_id
  left join directory.party sy on sy.workspace_id = o.workspace_id and sy.id = o.supervisor_person_id
  where y.workspace_id = $1 and y.id = $2`;
