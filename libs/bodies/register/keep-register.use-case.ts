import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { RequestReplied, Requests, type Request } from '#libs/casework';
import { Cities } from '#libs/directory';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { KEEP_REGISTER } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { RegisterLetter } from './register-letter.entity.js';
import { RegisterLine } from './register-line.entity.js';
import { RegisterLines } from './register-lines.repository.js';
import type { EnterLineRequest, LogAnswerRequest, SendLineRequest, SettleLineRequest } from './register.request.js';

/** Numbered advice and the log of issues: entered, sent to named addressees, answered. */
@Injectable()
export class KeepRegister {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.register.addressee-missing` for advice to nobody */
  enter(actor: Actor, bodyId: string, given: EnterLineRequest): Promise<{ id: string; no: number }> {
    return this.unitOfWork.run('bodies.register.enter', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, KEEP_REGISTER);
      body.requireActive();
      const lines = tx.use(RegisterLines);
      const partyIds = await lines.addressees(given);
      if (given.kind === 'advice' && partyIds.length === 0) throw bodiesProblem('register.addressee-missing', { pointer: '/to' });
      const line = RegisterLine.enter({
        workspaceId: tx.workspaceId, id: tx.newId(), bodyId: body.id, kind: given.kind, no: await lines.nextNo(body.id, given.kind), title: given.title, text: given.text ?? '',
        openToAll: given.openToAll ?? false, enteredOn: await tx.use(Cities).today(), enteredByPersonId: actor.personId,
      });
      await tx.table(RegisterLine).insert(line);
      tx.record({ kind: 'register-line', id: line.id, after: { bodyId, kind: line.kind, no: line.no, title: line.title, openToAll: line.openToAll } });
      await lines.send(line, body, partyIds, given.dueOn);
      return { id: line.id, no: line.no };
    });
  }

  /** To others too, or to the same ones again. */
  send(actor: Actor, bodyId: string, lineId: string, given: SendLineRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.register.send', actor, async (tx) => {
      const { line, body } = await tx.use(RegisterLines).require(bodyId, lineId);
      line.requireOpen();
      const partyIds = await tx.use(RegisterLines).addressees(given);
      if (partyIds.length === 0) throw bodiesProblem('register.addressee-missing', { pointer: '/to' });
      await tx.use(RegisterLines).send(line, body, partyIds, given.dueOn);
      tx.record({ kind: 'register-line', id: lineId, after: { sentTo: partyIds } });
      return { id: lineId };
    });
  }

  /** A reply that came by letter, in a meeting or by phone; it settles the request, so that nobody is asked again. */
  answer(actor: Actor, bodyId: string, letterId: string, { reply, stance, version }: LogAnswerRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.register.answer', actor, async (tx) => {
      const letter = await tx.table(RegisterLetter).require(letterId, bodiesProblem('register.absent', { id: letterId }));
      await tx.use(RegisterLines).require(bodyId, letter.lineId);
      requireVersion(letter, version, { stance: letter.stance });
      const request = await tx.use(Requests).require(letter.requestId);
      const words = reply ?? '';
      if (words === '' && request.repliedAt === null) throw bodiesProblem('register.reply-missing', { pointer: '/reply' });
      if (words !== '') await replyTo(tx, request, words);
      letter.stance = stance ?? null;
      await tx.table(RegisterLetter).update(letter);
      tx.record({ kind: 'register-line', id: letter.lineId, after: { letterId, stance: letter.stance } });
      return { version: letter.version };
    });
  }

  settle(actor: Actor, bodyId: string, lineId: string, { note, version }: SettleLineRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.register.settle', actor, async (tx) => {
      const { line } = await tx.use(RegisterLines).require(bodyId, lineId);
      requireVersion(line, version, { settledNote: line.settledNote });
      line.settle(note, await tx.use(Cities).today());
      await tx.table(RegisterLine).update(line);
      tx.record({ kind: 'register-line', id: lineId, after: { settledOn: line.settledOn, settledNote: note } });
      return { version: line.version };
    });
  }
}

async function replyTo(tx: Transaction, request: Request, reply: string): Promise<void> {
  const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
  if (request.state === 'closed') request.reopen();
  request.answer(reply, tx.now);
  request.close('done', null, tx.now);
  await tx.use(Requests).save(request, before);
  tx.record({ kind: 'request', id: request.id, before: { state: before.state }, after: { state: request.state, reply } });
  tx.announce(RequestReplied, { requestId: request.id });
}
