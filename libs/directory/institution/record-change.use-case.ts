import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { onTaken, UnitOfWork, type Transaction } from '#libs/platform/work';
import { Cities } from '../city/cities.repository.js';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import { directoryProblem } from '../directory.problems.js';
import { Party } from '../party/party.entity.js';
import type { RecordChangeRequest } from './institution.request.js';
import { Institutions } from './institutions.repository.js';
import { PartyChange, type ChangeGiven } from './party-change.entity.js';

/** An office is renamed, moved under another department, goes dormant, gets another head: from a day on, and nothing before is lost. */
@Injectable()
export class RecordChange {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `directory.history.future`, `.same-day`, `.state-order`, `.ring`, `.value-missing`, `.not-here`, `.wrong-kind` */
  execute(actor: Actor, partyId: string, request: RecordChangeRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('directory.institution.change', actor, async (tx) => {
      requirePermission(actor, CHANGE_DIRECTORY);
      const party = await tx.use(Institutions).requireLocked(partyId);
      const given = changeGiven(request);
      await requireFitting(tx, party, given);
      const change = PartyChange.open({ workspaceId: tx.workspaceId, id: tx.newId(), partyId }, given, tx.now);
      if (change.fromDay > (await tx.use(Cities).today())) throw directoryProblem('history.future', { day: change.fromDay });
      if (given.about === 'name') await tx.use(Institutions).keepFirstName(party);
      await tx.table(PartyChange).insert(change).catch(onTaken('party_change_day', () => directoryProblem('history.same-day', { about: given.about })));
      await tx.use(Institutions).settle(partyId);
      tx.record({ kind: party.kind, id: partyId, after: { ...given } });
      return { id: change.id };
    });
  }
}

function changeGiven(request: RecordChangeRequest): ChangeGiven {
  const { about } = request;
  return {
    about, fromOn: request.fromOn ?? null, name: about === 'name' ? request.name ?? null : null, state: about === 'state' ? request.state ?? null : null,
    otherPartyId: about === 'name' ? null : request.otherPartyId ?? null, note: request.note ?? null, sourceUrl: request.sourceUrl ?? null,
  };
}

/** What may stand on the other side of a change. */
const OTHERS = { placement: ['organization', 'office'], state: ['organization', 'office'], supervisor: ['person'], head: ['person'], name: [] } as const;

async function requireFitting(tx: Transaction, party: Party, { about, name, state, otherPartyId }: ChangeGiven): Promise<void> {
  // Who answers for an organization stands on the organization itself.
  if (party.kind === 'organization' && (about === 'head' || about === 'supervisor')) throw directoryProblem('history.not-here', { about });
  if ((about === 'name' && name === null) || (about === 'state' && state === null) || (state === 'merged' && otherPartyId === null)) throw directoryProblem('history.value-missing', { about });
  if (otherPartyId === null) return;
  if (otherPartyId === party.id) throw directoryProblem('history.itself');
  const other = await tx.table(Party).require(otherPartyId, directoryProblem('party.absent', { id: otherPartyId }));
  const allowed: readonly string[] = OTHERS[about];
  if (!allowed.includes(other.kind) || (about === 'state' && state !== 'merged')) throw directoryProblem('history.wrong-kind', { about, kind: other.kind });
}
