import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RequestClosed } from '../casework.events.js';
import { requireMayHandle } from '../casework.policy.js';
import type { CloseRequestRequest } from './handle-request.request.js';
import { Requests } from './requests.repository.js';

/** "Thank, close": a last reply and the outcome in one press. */
@Injectable()
export class CloseRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, given: CloseRequestRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('casework.request.close', actor, async (tx) => {
      const request = await tx.use(Requests).require(id);
      requireMayHandle(actor, request);
      requireVersion(request, given.version, { state: request.state, reply: request.reply });
      const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
      if (given.reply !== undefined && given.reply !== '') request.answer(given.reply, tx.now);
      request.close(given.outcome, given.note ?? null, tx.now);
      await tx.use(Requests).save(request, before);
      tx.record({ kind: 'request', id, before: { state: before.state }, after: { state: 'closed', outcome: given.outcome } });
      tx.announce(RequestClosed, { requestId: id });
      return { version: request.version };
    });
  }
}
