import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { RequestClosed, Requests, type Request } from '#libs/casework';
import { People } from '#libs/directory';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { InviteMember } from '../seat/invite-member.use-case.js';
import { Application } from './application.entity.js';
import type { AppointApplicantRequest } from './application.request.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Whoever applied takes the seat, and the request is answered and closed, all or nothing. */
@Injectable()
export class AppointApplicant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inviteMember: InviteMember,
  ) {}

  /** @throws Problem `bodies.application.absent`, `bodies.application.settled`, `bodies.application.name-missing`, `bodies.membership.overlap` */
  execute(actor: Actor, bodyId: string, applicationId: string, given: AppointApplicantRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.application.appoint', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      const application = await tx.table(Application).byId(applicationId);
      if (application === null || application.bodyId !== body.id) throw bodiesProblem('application.absent', { id: applicationId });
      const request = await tx.use(Requests).require(application.requestId);
      if (application.membershipId !== null || request.state === 'closed') throw bodiesProblem('application.settled', { id: applicationId });
      const seatId = given.seatId ?? application.seatId;
      if (seatId === null) throw bodiesProblem('seat.absent', { id: applicationId });
      const { fromOn, appointedOn } = given;
      const { id } = await this.inviteMember.seatWithin(tx, bodyId, seatId, {
        personId: await personOf(tx, request, given.name), district: application.district, appointedOn: appointedOn ?? null, ...(fromOn === undefined ? {} : { fromOn }),
      });
      application.appoint(id);
      await tx.table(Application).update(application);
      await closeRequest(tx, request, given.reply ?? '');
      tx.record({ kind: 'application', id: applicationId, after: { membershipId: id } });
      return { id };
    });
  }
}

async function personOf(tx: Transaction, { fromName, fromContact, language }: Request, given: string | undefined): Promise<string> {
  const name = given ?? fromName;
  if (name === null || name === '') throw bodiesProblem('application.name-missing', { pointer: '/name' });
  if (fromContact !== null && ADDRESS.test(fromContact)) return tx.use(People).ensure({ name, email: fromContact, purpose: 'membership', language });
  const phone = fromContact !== null && fromContact.length <= 40 ? fromContact : null;
  return tx.use(People).add({ name, language, phone, ...(phone === null ? {} : { purpose: 'membership' as const }) });
}

async function closeRequest(tx: Transaction, request: Request, reply: string): Promise<void> {
  const before = { ownerPersonId: request.ownerPersonId, dueOn: request.dueOn, state: request.state };
  if (reply !== '') request.answer(reply, tx.now);
  request.close('done', null, tx.now);
  await tx.use(Requests).save(request, before);
  tx.announce(RequestClosed, { requestId: request.id });
}
