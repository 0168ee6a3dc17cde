import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import type { AddRelationRequest } from './institution.request.js';
import { Institutions } from './institutions.repository.js';
import { PartyRelation } from './party-relation.entity.js';

/** One organization or office came after another, advises it, belongs to it, was made after its example. */
@Injectable()
export class AddRelation {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, partyId: string, request: AddRelationRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.relation.add', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      // Always the smaller id first, so that two who tie the same pair wait instead of locking each other out.
      for (const id of [...new Set([partyId, request.otherPartyId])].sort()) await tx.use(Institutions).requireLocked(id);
      const given = {
        otherPartyId: request.otherPartyId, kind: request.kind, fromOn: request.fromOn ?? null, toOn: request.toOn ?? null,
        note: request.note ?? null, sourceUrl: request.sourceUrl ?? null,
      };
      const relation = PartyRelation.open({ workspaceId: tx.workspaceId, id: tx.newId(), partyId }, given, tx.now);
      await tx.table(PartyRelation).insert(relation);
      tx.record({ kind: 'relation', id: relation.id, after: { partyId, ...given } });
      return { id: relation.id };
    });
  }
}
