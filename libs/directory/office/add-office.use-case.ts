import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownOrganization, requireKnownPeople } from '../directory.policy.js';
import { partyEntry } from '../directory.search.js';
import { Parties } from '../party/parties.repository.js';
import { Office, type OfficeFacts } from './office.entity.js';
import type { SaveOfficeRequest } from './save-office.request.js';

@Injectable()
export class AddOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: SaveOfficeRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.office.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      await requireKnownOrganization(tx, request.organizationId);
      await requireKnownPeople(tx, request.headPersonId, request.supervisorPersonId);
      const id = await tx.use(Parties).register('office', request.name);
      await tx.table(Office).insert(Office.open(tx.workspaceId, id, officeFacts(request)));
      tx.record({ kind: 'office', id, after: { ...request } });
      await tx.use(SearchIndex).put(partyEntry('office', id, request.name, ''));
      return { id };
    });
  }
}

export function officeFacts(request: SaveOfficeRequest): OfficeFacts {
  return {
    organizationId: request.organizationId ?? null,
    state: request.state,
    announcedOn: request.announcedOn ?? null,
    effectiveOn: request.effectiveOn ?? null,
    headPersonId: request.headPersonId ?? null,
    supervisorPersonId: request.supervisorPersonId ?? null,
  };
}
