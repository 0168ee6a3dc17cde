import { Injectable } from '@nestjs/common';
import { requireKnownPeople } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { requireMayHandle } from '../casework.policy.js';
import type { AssignManyRequest } from './handle-request.request.js';
import { Requests } from './requests.repository.js';

/** Passes many requests to one person at once: all of them, or none when one has changed meanwhile. Days stay. */
@Injectable()
export class AssignMany {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, given: AssignManyRequest): Promise<{ assigned: number }> {
    return this.unitOfWork.run('casework.request.assign-many', actor, async (tx) => {
      await requireKnownPeople(tx, given.ownerPersonId);
      // In one order, so that two such presses do not wait for each other crosswise.
      for (const { id, version } of given.requests.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
        const request = await tx.use(Requests).require(id);
        requireMayHandle(actor, request);
        requireVersion(request, version, { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn });
        const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
        request.assign(given.ownerPersonId, request.dueOn);
        await tx.use(Requests).save(request, before);
        tx.record({ kind: 'request', id, before, after: { ownerPersonId: request.ownerPersonId } });
      }
      return { assigned: given.requests.length };
    });
  }
}
