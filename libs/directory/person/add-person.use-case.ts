import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownOrganization } from '../directory.policy.js';
import { partyEntry } from '../directory.search.js';
import { People } from './people.repository.js';
import type { SavePersonRequest } from './save-person.request.js';

/** Somebody is known here from now on, with or without an account. */
@Injectable()
export class AddPerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: SavePersonRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.person.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      await requireKnownOrganization(tx, request.organizationId);
      const id = await tx.use(People).add(request);
      // No name and no address in the trail: it would outlive their end.
      tx.record({ kind: 'person', id, after: { organizationId: request.organizationId ?? null, purpose: request.purpose ?? null } });
      await tx.use(SearchIndex).put(partyEntry('person', id, request.name, request.roleTitle ?? ''));
      return { id };
    });
  }
}
