import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { requireKnownJurisdiction, requireKnownPeople } from '../directory.policy.js';
import { directoryProblem } from '../directory.problems.js';
import { Institutions } from '../institution/institutions.repository.js';
import { Parties } from '../party/parties.repository.js';
import { Office } from './office.entity.js';
import type { AddOfficeRequest } from './save-office.request.js';

/** An office is known from now on, with the first lines of its history. */
@Injectable()
export class AddOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, request: AddOfficeRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.office.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      await requireKnownPeople(tx, request.headPersonId, request.supervisorPersonId);
      await requireKnownJurisdiction(tx, request.jurisdictionId);
      const { placedUnderId = null, headPersonId = null, supervisorPersonId = null, fromOn = null, state } = request;
      if (placedUnderId !== null) await tx.use(Institutions).requireLocked(placedUnderId);
      if (state === 'merged') throw directoryProblem('history.value-missing', { about: 'state' });
      const id = await tx.use(Parties).register('office', request.name);
      await tx.table(Office).insert(Office.open(tx.workspaceId, id, state, request.jurisdictionId ?? null));
      await tx.use(Institutions).open(id, { state, fromOn, placedUnderId, headPersonId, supervisorPersonId });
      tx.record({ kind: 'office', id, after: { ...request } });
      return { id };
    });
  }
}
