import type { Transaction } from '#libs/platform/work';
import { Cities } from '../city/cities.repository.js';
import { directoryProblem } from '../directory.problems.js';
import { PartySearch } from '../party/party-search.repository.js';
import { Parties } from '../party/parties.repository.js';
import { Party } from '../party/party.entity.js';
import { EVER, ringDay, standingOn, stateFault, type InstitutionState, type Placed } from './history.rules.js';
import { PartyChange } from './party-change.entity.js';

/** Histories inside a transaction: whoever writes a line calls `settle`, which checks the whole and brings today's row up to date. */
export class Institutions {
  constructor(private readonly tx: Transaction) {}

  /**
   * An organization or office, locked.
   * @throws Problem `directory.party.absent`, `directory.history.not-institution`
   */
  async requireLocked(id: string): Promise<Party> {
    const party = await this.tx.table(Party).requireLocked(id, directoryProblem('party.absent', { id }));
    if (party.kind !== 'organization' && party.kind !== 'office') throw directoryProblem('history.not-institution', { kind: party.kind });
    return party;
  }

  /** The first rename keeps the name until then. */
  async keepFirstName(party: Party): Promise<void> {
    const known = await this.tx.table(PartyChange).findOne({ partyId: party.id, about: 'name' });
    if (known !== null) return;
    const first = { about: 'name', fromOn: null, name: party.name, state: null, otherPartyId: null, note: null, sourceUrl: null } as const;
    await this.tx.table(PartyChange).insert(PartyChange.open({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), partyId: party.id }, first, this.tx.now));
  }

  /**
   * After any line came or went: states in an order that can be, nothing under itself,
   * and what the rest of the city reads (name, state, head, supervisor) as it is today.
   * @throws Problem `directory.history.state-order`, `directory.history.ring`
   */
  async settle(partyId: string): Promise<void> {
    const changes = (await this.tx.table(PartyChange).find({ partyId })).filter(({ removedAt }) => removedAt === null);
    const states = changes.flatMap(({ state, fromDay }) => (state === null ? [] : [{ state, fromDay }]));
    const fault = stateFault(states);
    if (fault !== null) throw directoryProblem('history.state-order', { ...fault });
    await this.requireNoRing(partyId);
    const now = standingOn(changes, await this.tx.use(Cities).today());
    if (now.name?.name !== undefined && now.name.name !== null) await this.tx.use(Parties).rename(partyId, now.name.name);
    await this.tx.query(
      `update directory.office set state = coalesce($3, state), head_person_id = $4, supervisor_person_id = $5, version = version + 1
       where workspace_id = $1 and id = $2 and (state, head_person_id, supervisor_person_id) is distinct from (coalesce($3, state), $4::uuid, $5::uuid)`,
      [this.tx.workspaceId, partyId, now.state?.state ?? null, now.head?.otherPartyId ?? null, now.supervisor?.otherPartyId ?? null]);
    await this.tx.use(PartySearch).refresh(partyId);
  }

  /** The opening lines of a new office. */
  async open(partyId: string, given: { state: InstitutionState; fromOn: string | null; placedUnderId: string | null; headPersonId: string | null; supervisorPersonId: string | null }): Promise<void> {
    const at = () => ({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), partyId });
    const line = { fromOn: given.fromOn, name: null, state: null, otherPartyId: null, note: null, sourceUrl: null };
    const others = [['placement', given.placedUnderId], ['head', given.headPersonId], ['supervisor', given.supervisorPersonId]] as const;
    await this.tx.table(PartyChange).insert(
      PartyChange.open(at(), { ...line, about: 'state', state: given.state }, this.tx.now),
      ...others.flatMap(([about, otherPartyId]) => (otherPartyId === null ? [] : [PartyChange.open(at(), { ...line, about, otherPartyId }, this.tx.now)])));
    await this.settle(partyId);
  }

  /** A correction of a name is one of the line that holds today, never a rename. */
  async correctName(partyId: string, name: string): Promise<void> {
    const names = (await this.tx.table(PartyChange).find({ partyId, about: 'name' })).filter(({ removedAt }) => removedAt === null);
    const now = standingOn(names, await this.tx.use(Cities).today()).name;
    if (now !== undefined && now.name !== name) await this.tx.table(PartyChange).update(Object.assign(now, { name }));
    await this.tx.use(Parties).rename(partyId, name);
    await this.tx.use(PartySearch).refresh(partyId);
  }

  private async requireNoRing(partyId: string): Promise<void> {
    // Two placements at the same moment could close a ring that neither sees.
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`directory.placement ${this.tx.workspaceId}`]);
    const placements = await this.tx.query<Placed>(
      `select party_id as "partyId", other_party_id as "otherPartyId", from_day::text as "fromDay" from directory.party_change
       where workspace_id = $1 and about = 'placement' and removed_at is null`, [this.tx.workspaceId]);
    const day = ringDay(placements, partyId);
    if (day !== null) throw directoryProblem('history.ring', day === EVER ? {} : { day });
  }
}
