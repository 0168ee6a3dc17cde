import { Injectable } from '@nestjs/common';
import { isId, type Actor } from '#libs/kernel';
import { Cities, requireKnownOrganization } from '#libs/directory';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { requireBody } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { CompositionRuleRow } from './composition-rule.entity.js';
import type { SetCompositionRequest } from './composition.request.js';

/** More than anybody can keep in mind; keeps a slip of the hand small. */
const RULES_AT_MOST = 40;

/** Rules of composition: set and retired, never rewritten, so that what was asked for on a day can be said later. */
@Injectable()
export class KeepComposition {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.composition.bounds`, `bodies.seat.sector-absent`, `directory.organization.absent` */
  set(actor: Actor, bodyId: string, request: SetCompositionRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.composition.set', actor, async (tx) => {
      const body = await requireBody(tx, bodyId, ARRANGE_BODIES);
      body.requireActive();
      const { dimension } = request;
      const [atLeast, atMost] = [request.atLeast ?? null, request.atMost ?? null];
      if ((atLeast === null && atMost === null) || (atLeast !== null && atMost !== null && atMost < atLeast)) throw bodiesProblem('composition.bounds', { pointer: '/atLeast' });
      const value = await valueOf(tx, request);
      const standing = await tx.table(CompositionRuleRow).find({ bodyId });
      if (standing.filter(({ retiredOn }) => retiredOn === null).length >= RULES_AT_MOST) throw bodiesProblem('composition.too-many', { most: RULES_AT_MOST });
      const row = Object.assign(new CompositionRuleRow(), {
        workspaceId: tx.workspaceId, id: tx.newId(), bodyId, dimension, ...value, atLeast, atMost,
        position: standing.length + 1, setOn: await tx.use(Cities).today(), retiredOn: null, version: 1,
      });
      await tx.table(CompositionRuleRow).insert(row);
      tx.record({ kind: 'composition-rule', id: row.id, after: { bodyId, dimension, ...value, atLeast, atMost } });
      return { id: row.id };
    });
  }

  retire(actor: Actor, bodyId: string, ruleId: string): Promise<{ version: number }> {
    return this.unitOfWork.run('bodies.composition.retire', actor, async (tx) => {
      await requireBody(tx, bodyId, ARRANGE_BODIES);
      const row = await tx.table(CompositionRuleRow).byId(ruleId);
      if (row === null || row.bodyId !== bodyId) throw bodiesProblem('composition.absent', { id: ruleId });
      row.retire(await tx.use(Cities).today());
      await tx.table(CompositionRuleRow).update(row);
      tx.record({ kind: 'composition-rule', id: ruleId, after: { retiredOn: row.retiredOn } });
      return { version: row.version };
    });
  }
}

type Value = Pick<CompositionRuleRow, 'sectorCode' | 'organizationId' | 'district'>;

async function valueOf(tx: Transaction, { dimension, value }: SetCompositionRequest): Promise<Value> {
  const none: Value = { sectorCode: null, organizationId: null, district: null };
  if (value == null || value === '') return none;
  if (dimension === 'district') return { ...none, district: value };
  if (dimension === 'agency') {
    if (!isId(value)) throw bodiesProblem('composition.value', { pointer: '/value' });
    await requireKnownOrganization(tx, value);
    return { ...none, organizationId: value };
  }
  const known = await tx.query('select 1 from directory.sector where workspace_id = $1 and code = $2', [tx.workspaceId, value]);
  if (known.length === 0) throw bodiesProblem('seat.sector-absent', { sector: value });
  return { ...none, sectorCode: value };
}
