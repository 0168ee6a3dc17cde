import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RequestReplied } from '../casework.events.js';
import { requireMayHandle } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import type { ReplyRequestRequest } from './handle-request.request.js';
import { Requests } from './requests.repository.js';

/** The answer that whoever asked reads under the receipt code. It may be given again. */
@Injectable()
export class ReplyRequest {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, { reply, version }: ReplyRequestRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('casework.request.reply', actor, async (tx) => {
      const request = await tx.use(Requests).require(id);
      requireMayHandle(actor, request);
      requireVersion(request, version, { reply: request.reply });
      if (reply === '') throw caseworkProblem('request.reply-missing');
      const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
      request.answer(reply, tx.now);
      await tx.use(Requests).save(request, before);
      tx.record({ kind: 'request', id, before: { state: before.state }, after: { state: request.state, reply } });
      tx.announce(RequestReplied, { requestId: id });
      return { version: request.version };
    });
  }
}
