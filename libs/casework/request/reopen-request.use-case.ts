import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RequestRaised } from '../casework.events.js';
import { requireMayHandle } from '../casework.policy.js';
import type { ReopenRequestRequest } from './handle-request.request.js';
import { Requests } from './requests.repository.js';

/** Closed too early: it is due again, in the usual working days from today. */
@Injectable()
export class ReopenRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, { reason, version }: ReopenRequestRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('casework.request.reopen', actor, async (tx) => {
      const request = await tx.use(Requests).require(id);
      requireMayHandle(actor, request);
      requireVersion(request, version, { state: request.state });
      const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
      request.reopen();
      request.dueOn = await tx.use(Requests).dueDay(request.kind, undefined);
      await tx.use(Requests).save(request, before);
      tx.record({ kind: 'request', id, before: { state: before.state }, after: { state: 'open', reason } });
      tx.announce(RequestRaised, { requestId: id });
      return { version: request.version };
    });
  }
}
