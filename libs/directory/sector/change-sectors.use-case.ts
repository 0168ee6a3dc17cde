import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { CHANGE_SECTORS } from '../directory.permissions.js';
import { Sector } from './sector.entity.js';
import { SECTORS } from './sector.model.js';
import type { ChangeSectorsRequest } from './change-sectors.request.js';

/** Names, orders, adds and retires sectors in one press. */
@Injectable()
export class ChangeSectors {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, { sectors }: ChangeSectorsRequest): Promise<void> {
    return this.unitOfWork.run('directory.sectors.change', actor, async (tx) => {
      requirePermission(actor, CHANGE_SECTORS);
      const table = tx.table(Sector);
      const known = new Map((await table.find()).map((sector) => [sector.code, sector]));
      for (const [position, { code, label }] of sectors.entries()) {
        const sector = known.get(code);
        known.delete(code);
        if (sector === undefined) await table.insert(Sector.open(tx.workspaceId, tx.newId(), code, position, label ?? null));
        else {
          sector.arrange(position, label ?? null);
          await table.update(sector);
        }
      }
      for (const left of known.values()) {
        left.retire(tx.now);
        await table.update(left);
      }
      tx.record({ kind: 'city', id: tx.workspaceId, after: { sectors } });
    });
  }
}

/** The roadmap's sectors, for a city that begins. */
export async function seedSectors(tx: Transaction): Promise<void> {
  await tx.table(Sector).insert(...SECTORS.map((code, position) => Sector.open(tx.workspaceId, tx.newId(), code, position)));
}
