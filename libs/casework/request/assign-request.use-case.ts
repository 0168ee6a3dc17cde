import { Injectable } from '@nestjs/common';
import { requireKnownPeople } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { requireMayHandle } from '../casework.policy.js';
import type { AssignRequestRequest } from './handle-request.request.js';
import { Requests } from './requests.repository.js';

/** Passes a request to the one who answers for it, with a day. */
@Injectable()
export class AssignRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, given: AssignRequestRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('casework.request.assign', actor, async (tx) => {
      const request = await tx.use(Requests).require(id);
      requireMayHandle(actor, request);
      requireVersion(request, given.version, { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn });
      await requireKnownPeople(tx, given.ownerPersonId);
      const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
      request.assign(given.ownerPersonId, given.dueOn === undefined ? request.dueOn : await tx.use(Requests).dueDay(request.kind, given.dueOn));
      await tx.use(Requests).save(request, before);
      tx.record({ kind: 'request', id, before, after: { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn } });
      return { version: request.version };
    });
  }
}
