import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Cities } from '#libs/directory';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { Bodies } from './bodies.repository.js';
import { Aim, AimAttestation } from './aim.entity.js';
import type { AttestAimRequest, SetAimRequest } from './aim.request.js';

/** Fewer than this many people cannot be spoken for as a whole. */
const SITTING_AT_LEAST = 3;

/** Representation aims of a body: said in words, attested as met or not for the whole of it, retired. */
@Injectable()
export class KeepAims {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  set(actor: Actor, bodyId: string, request: SetAimRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.aim.set', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      const aim = Aim.open({ workspaceId: tx.workspaceId, id: tx.newId(), bodyId: body.id, statement: request.statement, setOn: await tx.use(Cities).today() });
      await tx.table(Aim).insert(aim);
      tx.record({ kind: 'aim', id: aim.id, after: { bodyId, statement: aim.statement } });
      return { id: aim.id };
    });
  }

  attest(actor: Actor, bodyId: string, aimId: string, request: AttestAimRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.aim.attest', actor, async (tx) => {
      const aim = await requireAim(tx, bodyId, aimId);
      aim.requireCurrent();
      const { met, attestedBy } = request;
      const attestedOn = request.attestedOn ?? (await tx.use(Cities).today());
      const attestation = Object.assign(new AimAttestation(), { workspaceId: tx.workspaceId, id: tx.newId(), aimId, met, attestedBy, attestedOn, recordedAt: tx.now });
      await requireSeveral(tx, bodyId);
      // Two answers around one change of a seat would tell about that seat: only the last one is held, and the trail says that it was given, not which.
      await tx.query('delete from bodies.aim_attestation where workspace_id = $1 and aim_id = $2', [tx.workspaceId, aimId]);
      await tx.table(AimAttestation).insert(attestation);
      tx.record({ kind: 'aim', id: aimId, after: { attestedBy, attestedOn } });
      return { id: attestation.id };
    });
  }

  retire(actor: Actor, bodyId: string, aimId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.aim.retire', actor, async (tx) => {
      const aim = await requireAim(tx, bodyId, aimId);
      aim.retire(await tx.use(Cities).today());
      await tx.table(Aim).update(aim);
      tx.record({ kind: 'aim', id: aimId, after: { retiredOn: aim.retiredOn } });
      return { version: aim.version };
    });
  }
}

/** In a committee of two the answer for the whole is an answer about one. */
async function requireSeveral(tx: Transaction, bodyId: string): Promise<void> {
  const { filled } = await tx.use(Bodies).roster(bodyId, await tx.use(Cities).today());
  if (filled < SITTING_AT_LEAST) throw bodiesProblem('aim.too-few', { least: SITTING_AT_LEAST });
}

async function requireAim(tx: Transaction, bodyId: string, aimId: string): Promise<Aim> {
  await requireBody(tx, bodyId, ARRANGE_BODIES);
  const aim = await tx.table(Aim).byId(aimId);
  if (aim === null || aim.bodyId !== bodyId) throw bodiesProblem('aim.absent', { id: aimId });
  return aim;
}
