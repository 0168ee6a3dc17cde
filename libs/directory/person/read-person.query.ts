import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { maySeeContact } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import type { PersonResponse } from './person.response.js';

/** One person, for staff or for the person. To others the person does not exist. */
@Injectable()
export class ReadPerson {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, id: string): Promise<PersonResponse> {
    const person = maySeeContact(actor, id)
      ? await this.reader.one<PersonResponse>(actor.workspaceId, { name: 'directory.person', text: SELECT_PERSON, values: [actor.workspaceId, id] })
      : null;
    if (person === null) throw directoryProblem('person.absent', { id });
    return person;
  }
}

const SELECT_PERSON = `select y.id, y.name, p.role_title as "roleTitle", p.organization_id as "organizationId", oy.name as organization,
    o.sector_code as sector, p.email, p.phone, p.contact_purpose as purpose, p.contact_until as until, p.language, p.zone,
    y.merged_into_id as "mergedIntoId", p.version
  from directory.party y
  join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
  left join directory.organization o on o.workspace_id = p.workspace_id and o.id = p.organization_id
  left join directory.party oy on oy.workspace_id = o.workspace_id and oy.id = o.id
  where y.workspace_id = $1 and y.id = $2`;
