import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { PlanAddressChanged } from '../publishing.events.js';
import { PUBLISH_PLAN } from '../publishing.permissions.js';
import { requireInProcess, requirePublishable } from '../publishing.policy.js';
import { PlanAddresses } from './plan-addresses.repository.js';
import type { PlanAddressResponse, SetPlanAddressRequest } from './set-plan-address.request.js';

/** Another address for the plan; the one printed in last year's leaflet keeps leading there. */
@Injectable()
export class SetPlanAddress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, request: SetPlanAddressRequest): Promise<PlanAddressResponse> {
    return this.unitOfWork.run('publishing.address.set', actor, async (tx) => {
      requireInProcess(actor, PUBLISH_PLAN, caseId);
      await requirePublishable(tx, caseId);
      const before = await tx.use(PlanAddresses).current(caseId);
      const slug = await tx.use(PlanAddresses).move(caseId, request.slug);
      tx.record({ kind: 'case', id: caseId, before: { slug: before }, after: { slug } });
      if (slug !== before) tx.announce(PlanAddressChanged, { caseId });
      return { slug };
    });
  }
}
