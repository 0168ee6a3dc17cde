import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownPeople } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import { Institutions } from '../institution/institutions.repository.js';
import { Parties } from '../party/parties.repository.js';
import { Organization } from './organization.entity.js';
import { Organizations } from './organizations.repository.js';
import type { ChangeOrganizationRequest } from './save-organization.request.js';

@Injectable()
export class ChangeOrganization {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ChangeOrganizationRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('directory.organization.change', actor, async (tx) => {
      const organization = await tx.table(Organization).require(id, directoryProblem('organization.absent', { id }));
      requirePermission(actor, CHANGE_DIRECTORY);
      const party = await tx.use(Parties).require(id);
      requireVersion(organization, request.version, { name: party.name, website: organization.website });
      await requireKnownPeople(tx, request.contactPersonId, request.supervisorPersonId);
      const before = { name: party.name, ...organization };
      organization.describe(await tx.use(Organizations).factsOf(request));
      await tx.table(Organization).update(organization);
      await tx.use(Institutions).correctName(id, request.name);
      tx.record({ kind: 'organization', id, before, after: { name: request.name, ...organization } });
      return { version: organization.version };
    });
  }
}
