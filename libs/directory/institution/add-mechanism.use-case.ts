import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_SECTORS } from '../directory.permissions.js';
import type { AddMechanismRequest } from './institution.request.js';
import { Mechanism } from './mechanism.entity.js';

/** A way of founding the built-in list does not have. Its label is the city's own word. */
@Injectable()
export class AddMechanism {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, { label, durability }: AddMechanismRequest): Promise<{ id: string; code: string }> {
    return this.unitOfWork.run('directory.mechanism.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_SECTORS);
      const id = tx.newId();
      // Labels may be in any script: the code is no word of theirs.
      const code = `own_${id.replaceAll('-', '').slice(-12)}`;
      await tx.table(Mechanism).insert(Mechanism.open(tx.workspaceId, id, { code, label, durability }));
      tx.record({ kind: 'mechanism', id, after: { code, label, durability } });
      return { id, code };
    });
  }
}
