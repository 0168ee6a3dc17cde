import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STEPS } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import type { HandOffStepRequest } from './change-step.request.js';
import { HandOff } from './hand-off.repository.js';
import { Steps } from './steps.repository.js';

/** Somebody else leads from now on: one press, with history and what is open. */
@Injectable()
export class HandOffStep {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.step.absent`, `implementation.lead.absent`, `work.row.stale` */
  execute(actor: Actor, id: string, request: HandOffStepRequest): Promise<{ version: number }> {
    return this.unitOfWork.run('implementation.step.hand-off', actor, async (tx) => {
      const step = await tx.use(Steps).requireLocked(id);
      requireForStep(actor, RUN_STEPS, step);
      requireVersion(step, request.version, { leadPartyId: step.leadPartyId, leadPersonId: step.leadPersonId });
      await tx.use(HandOff).run(step, { leadPartyId: request.leadPartyId, leadPersonId: request.leadPersonId ?? null }, request.reason ?? 'handed off');
      return { version: step.version };
    });
  }
}
