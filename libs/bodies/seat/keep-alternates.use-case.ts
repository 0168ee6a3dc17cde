import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities, People } from '#libs/directory';
import { databaseCode, UnitOfWork } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Alternate } from './alternate.entity.js';
import type { NameAlternateRequest } from './alternate.request.js';
import { requireSeat } from './keep-seats.use-case.js';
import { Membership } from './membership.entity.js';

/** Alternates of a seat: named and, when it ends, kept as history. */
@Injectable()
export class KeepAlternates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.alternate.holds-seat`, `bodies.alternate.twice`, `bodies.membership.dates` */
  name(actor: Actor, bodyId: string, seatId: string, request: NameAlternateRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.alternate.name', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      body.requireActive();
      const seat = await requireSeat(tx, bodyId, seatId);
      const fromOn = request.fromOn ?? (await tx.use(Cities).today());
      seat.requireOpenOn(fromOn);
      const toOn = request.toOn ?? null;
      if (toOn !== null && toOn <= fromOn) throw bodiesProblem('membership.dates', { fromOn, toOn });
      if (request.personId == null && request.name == null) throw bodiesProblem('membership.who-missing', { pointer: '/name' });
      const personId = request.personId == null ? await tx.use(People).add({ name: request.name ?? '', organizationId: seat.organizationId }) : (await tx.use(People).byId(request.personId)).id;
      const holders = await tx.table(Membership).find({ seatId, personId, state: 'active' });
      if (holders.some((holder) => holder.toOn === null || holder.toOn > fromOn)) throw bodiesProblem('alternate.holds-seat', { personId });
      const alternate = Alternate.open({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId, seatId, personId, fromOn, toOn });
      await tx.table(Alternate).insert(alternate).catch((error: unknown) => {
        throw databaseCode(error) === '23P01' ? bodiesProblem('alternate.twice', { seatId, fromOn, toOn }) : error;
      });
      tx.record({ kind: 'alternate', id: alternate.id, after: { bodyId, seatId, personId, fromOn, toOn } });
      return { id: alternate.id };
    });
  }

  end(actor: Actor, bodyId: string, alternateId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.alternate.end', actor, async (tx) => {
      await requireBody(tx, bodyId, ARRANGE_BODIES);
      const alternate = await tx.table(Alternate).byId(alternateId);
      if (alternate === null || alternate.bodyId !== bodyId) throw bodiesProblem('alternate.absent', { id: alternateId });
      alternate.end(await tx.use(Cities).today());
      await tx.table(Alternate).update(alternate);
      tx.record({ kind: 'alternate', id: alternateId, after: { toOn: alternate.toOn } });
      return { version: alternate.version };
    });
  }
}
