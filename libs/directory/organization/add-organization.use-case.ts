import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownPeople } from '../directory.policy.js';
import { partyEntry } from '../directory.search.js';
import { Organizations } from './organizations.repository.js';
import type { SaveOrganizationRequest } from './save-organization.request.js';

@Injectable()
export class AddOrganization {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: SaveOrganizationRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.organization.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      await requireKnownPeople(tx, request.contactPersonId, request.supervisorPersonId);
      const id = await tx.use(Organizations).add(request);
      tx.record({ kind: 'organization', id, after: { ...request } });
      await tx.use(SearchIndex).put(partyEntry('organization', id, request.name, request.website ?? ''));
      return { id };
    });
  }
}
