import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { Cities } from '../city/cities.repository.js';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownOrganization } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import { Parties } from '../party/parties.repository.js';
import { PartySearch } from '../party/party-search.repository.js';
import { contactOf, placeOf } from './people.repository.js';
import { Person } from './person.entity.js';
import type { ChangePersonRequest } from './save-person.request.js';

/** The whole person as it should stand now; leaving an address out removes it. */
@Injectable()
export class ChangePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ChangePersonRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('directory.person.change', actor, async (tx) => {
      const person = await tx.table(Person).require(id, directoryProblem('person.absent', { id }));
      requirePermission(actor, CHANGE_DIRECTORY);
      const party = await tx.use(Parties).require(id);
      requireVersion(person, request.version, { name: party.name, roleTitle: person.roleTitle });
      await requireKnownOrganization(tx, request.organizationId);
      person.move(placeOf(request));
      person.keepContact(contactOf(request), await tx.use(Cities).today());
      await tx.use(Parties).rename(id, request.name);
      await tx.table(Person).update(person);
      tx.record({ kind: 'person', id, after: { organizationId: person.organizationId, purpose: person.contactPurpose, until: person.contactUntil } });
      await tx.use(PartySearch).refresh(id);
      return { version: person.version };
    });
  }
}
