import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import type { AddresseeList, AddresseeResponse } from './addressee.response.js';

@Injectable()
export class ListAddressees {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor): Promise<AddresseeList> {
    requirePermission(actor, READ_DIRECTORY);
    const items = await this.reader.rows<AddresseeResponse>(actor.workspaceId, {
      name: 'directory.addressees', text: SELECT_ADDRESSEES, values: [actor.workspaceId],
    });
    return { items };
  }
}

const SELECT_ADDRESSEES = `select a.role, a.person_id as "personId", y.name, p.role_title as "roleTitle", p.email
  from directory.addressee a
  join directory.person p on p.workspace_id = a.workspace_id and p.id = a.person_id
  join directory.party y on y.workspace_id = p.workspace_id and y.id = p.id
  where a.workspace_id = $1 order by a.position, a.id`;
