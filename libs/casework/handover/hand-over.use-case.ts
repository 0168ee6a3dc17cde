import { Inject, Injectable } from '@nestjs/common';
import { Cities, Parties, People } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { requirePermission } from '#libs/platform/contract';
import { requireVersion, UnitOfWork, type Transaction } from '#libs/platform/work';
import { WorkspaceHandedOver } from '../casework.events.js';
import { HAND_OVER } from '../casework.permissions.js';
import { caseworkProblem } from '../casework.problems.js';
import { Todos } from '../todo/todos.repository.js';
import { writeToBoth } from './hand-over-letter.model.js';
import { HandOver } from './hand-over.entity.js';
import type { ChangeHandOverRequest, HandBackRequest, PlanHandOverRequest } from './hand-over.request.js';
import type { HandOverChanged } from './hand-over.response.js';
import { Holdings } from './holdings.repository.js';
import { Moving } from './moving.repository.js';
import { Returning } from './returning.repository.js';

/**
 * S-064 From the convener to the backbone without loss: everything moves in one transaction, each thing is noted, both
 * sides get a letter, and it can be handed back. History stays: what was done keeps the name of who did it.
 */
@Injectable()
export class HandWorkspaceOver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Today: done at once. On a later day: planned, and a to-do on that day for whoever planned it. */
  plan(actor: Actor, given: PlanHandOverRequest): Promise<HandOverChanged> {
    return this.unitOfWork.run('casework.hand-over.plan', actor, async (tx) => {
      requirePermission(actor, HAND_OVER);
      const today = await tx.use(Cities).today();
      const onDay = given.onDay ?? today;
      if (onDay < today) throw caseworkProblem('hand-over.in-past', { pointer: '/onDay' });
      const { from, to } = await requireBoth(tx, given);
      const { cases, requests, roles, dutyKinds } = given.moves;
      const planned = HandOver.plan(tx.workspaceId, tx.newId(), {
        fromPartyId: from.id, toPartyId: to.id, toPersonId: given.toPersonId, onDay, note: given.note || null, moves: { cases, requests, roles, dutyKinds }, plannedByPersonId: actor.personId,
      });
      await tx.table(HandOver).insert(planned);
      tx.record({ kind: 'hand-over', id: planned.id, after: { fromPartyId: from.id, toPartyId: to.id, toPersonId: given.toPersonId, onDay, moves: planned.moves } });
      if (onDay === today) await this.move(tx, planned);
      else await remind(tx, planned, to.name);
      return { id: planned.id, state: planned.state, version: planned.version };
    });
  }

  do(actor: Actor, id: string, { version }: ChangeHandOverRequest): Promise<HandOverChanged> {
    return this.change('casework.hand-over.do', actor, id, version, (tx, found) => this.move(tx, found));
  }

  withdraw(actor: Actor, id: string, { version }: ChangeHandOverRequest): Promise<HandOverChanged> {
    return this.change('casework.hand-over.withdraw', actor, id, version, async (tx, found) => {
      found.withdraw();
      await tx.table(HandOver).update(found);
      tx.record({ kind: 'hand-over', id, after: { state: 'withdrawn' } });
    });
  }

  handBack(actor: Actor, id: string, { version, reason }: HandBackRequest): Promise<HandOverChanged> {
    return this.change('casework.hand-over.return', actor, id, version, async (tx, found) => {
      found.handBack(tx.now, reason);
      const names = await namesOf(tx, found);
      await tx.use(Returning).all(found, names);
      await tx.table(HandOver).update(found);
      tx.record({ kind: 'hand-over', id, after: { state: 'returned', reason } });
      tx.announce(WorkspaceHandedOver, { handOverId: id });
      await writeToBoth(tx, found, names, this.config.publicUrl);
    });
  }

  private change(what: string, actor: Actor, id: string, version: number, work: (tx: Transaction, found: HandOver) => Promise<void>): Promise<HandOverChanged> {
    return this.unitOfWork.run(what, actor, async (tx) => {
      requirePermission(actor, HAND_OVER);
      const found = await tx.table(HandOver).requireLocked(id, caseworkProblem('hand-over.absent', { id }));
      requireVersion(found, version, { state: found.state });
      await work(tx, found);
      return { id, state: found.state, version: found.version };
    });
  }

  private async move(tx: Transaction, handOver: HandOver): Promise<void> {
    // Otherwise nobody could enter what was handed over, nor hand it back.
    if (handOver.moves.roles && !(await tx.use(Holdings).hasAccount(handOver.toPersonId))) throw caseworkProblem('hand-over.no-account', { pointer: '/toPersonId' });
    handOver.do(tx.now, tx.actor.personId);
    const names = await namesOf(tx, handOver);
    await tx.use(Moving).all(handOver, names);
    await tx.table(HandOver).update(handOver);
    tx.record({ kind: 'hand-over', id: handOver.id, after: { state: 'done' } });
    tx.announce(WorkspaceHandedOver, { handOverId: handOver.id });
    await writeToBoth(tx, handOver, names, this.config.publicUrl);
  }
}

/** Two different parties, and somebody of the second who holds it. */
async function requireBoth(tx: Transaction, given: PlanHandOverRequest): Promise<{ from: { id: string; name: string }; to: { id: string; name: string } }> {
  const [from, to] = [await tx.use(Parties).resolve(given.fromPartyId), await tx.use(Parties).resolve(given.toPartyId)];
  if (from.id === to.id) throw caseworkProblem('hand-over.same', { pointer: '/toPartyId' });
  const person = await tx.use(People).byId(given.toPersonId);
  if (person.id !== to.id && person.organizationId !== to.id) throw caseworkProblem('hand-over.not-theirs', { pointer: '/toPersonId' });
  return { from, to };
}

async function namesOf(tx: Transaction, { fromPartyId, toPartyId }: HandOver): Promise<{ from: string; to: string }> {
  const names = await tx.use(Parties).names([fromPartyId, toPartyId]);
  return { from: names.get(fromPartyId)?.name ?? '', to: names.get(toPartyId)?.name ?? '' };
}

async function remind(tx: Transaction, { id, onDay }: HandOver, to: string): Promise<void> {
  const { personId } = tx.actor;
  if (personId !== null) await tx.use(Todos).add({ title: to, personId, dueOn: onDay, caseId: null, subject: { kind: 'hand-over', id }, path: 'hand-over' });
}
