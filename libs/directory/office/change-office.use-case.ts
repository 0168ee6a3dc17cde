import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownOrganization, requireKnownPeople } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import { partyEntry } from '../directory.search.js';
import { Parties } from '../party/parties.repository.js';
import { officeFacts } from './add-office.use-case.js';
import { Office } from './office.entity.js';
import type { ChangeOfficeRequest } from './save-office.request.js';

@Injectable()
export class ChangeOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ChangeOfficeRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('directory.office.change', actor, async (tx) => {
      const office = await tx.table(Office).require(id, directoryProblem('office.absent', { id }));
      requirePermission(actor, CHANGE_DIRECTORY);
      requireVersion(office, request.version, { state: office.state });
      await requireKnownOrganization(tx, request.organizationId);
      await requireKnownPeople(tx, request.headPersonId, request.supervisorPersonId);
      const before = { ...office };
      office.describe(officeFacts(request));
      await tx.use(Parties).rename(id, request.name);
      await tx.table(Office).update(office);
      tx.record({ kind: 'office', id, before, after: { ...office } });
      await tx.use(SearchIndex).put(partyEntry('office', id, request.name, ''));
      return { version: office.version };
    });
  }
}
