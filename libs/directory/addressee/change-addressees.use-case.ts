import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_ADDRESSEES } from '../directory.permissions.js';
import { requireKnownPeople } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import { People } from '../person/people.repository.js';
import { Addressee } from './addressee.entity.js';
import type { ChangeAddresseesRequest } from './change-addressees.request.js';

/** Who reports go to from now on. A report already sent keeps the addresses it went to. */
@Injectable()
export class ChangeAddressees {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, { addressees }: ChangeAddresseesRequest): Promise<void> {
    return this.unitOfWork.run('directory.addressees.change', actor, async (tx) => {
      requirePermission(actor, CHANGE_ADDRESSEES);
      const ids = addressees.map((line) => line.personId);
      await requireKnownPeople(tx, ...ids);
      const contacts = await tx.use(People).contacts(ids);
      const unreachable = ids.find((id) => !contacts.has(id));
      if (unreachable !== undefined) throw directoryProblem('addressee.no-email', { id: unreachable });
      const table = tx.table(Addressee);
      const before = await table.find({}, { position: 'ASC' });
      for (const { id } of before) await table.remove(id);
      await table.insert(...addressees.map(({ role, personId }, position) => Addressee.open({ workspaceId: tx.workspaceId, id: tx.newId(), role, personId, position })));
      tx.record({ kind: 'city', id: tx.workspaceId, before: before.map(({ role, personId }) => ({ role, personId })), after: addressees });
    });
  }
}
