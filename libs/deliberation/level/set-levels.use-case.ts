import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { SHAPE_PLAN } from '../deliberation.permissions.js';
import { processScope, requireOpenCase } from '../deliberation.policy.js';
import type { LevelNames } from './level.entity.js';
import { Levels } from './levels.repository.js';
import type { SetLevelsRequest } from './set-levels.request.js';

/** A city renames, adds or drops the levels of a plan (S-050). */
@Injectable()
export class SetLevels {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, request: SetLevelsRequest): Promise<{ levels: LevelNames[] }> {
    return this.unitOfWork.run('deliberation.levels.set', actor, async (tx) => {
      requirePermission(actor, SHAPE_PLAN, processScope(caseId));
      await requireOpenCase(tx, caseId);
      const levels = await tx.use(Levels).replace(caseId, request.levels);
      tx.record({ kind: 'case', id: caseId, after: { levels: request.levels.map(({ name }) => name) } });
      return { levels: levels.map(({ name, namePlural, numbered }) => ({ name, namePlural, numbered })) };
    });
  }
}
