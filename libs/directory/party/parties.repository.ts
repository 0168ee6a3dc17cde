import type { Transaction } from '#libs/platform/work';
import { directoryProblem } from '../directory.problems.js';
import { JoinedNames } from './joined-names.repository.js';
import { Party, type PartyKind } from './party.entity.js';

export interface PartyName {
  readonly id: string;
  readonly kind: PartyKind;
  readonly name: string;
}

/** Parties inside a transaction; later rooms register their own kinds (a seat) here. */
export class Parties {
  constructor(private readonly tx: Transaction) {}

  /** @throws Problem `directory.party.absent` */
  require(id: string): Promise<Party> {
    return this.tx.table(Party).require(id, directoryProblem('party.absent', { id }));
  }

  /** Opens a party of any kind and gives its id. */
  async register(kind: PartyKind, name: string): Promise<string> {
    const party = Party.open({ workspaceId: this.tx.workspaceId, id: this.tx.newId(), kind, name }, this.tx.now);
    await this.tx.table(Party).insert(party);
    return party.id;
  }

  async rename(id: string, name: string): Promise<void> {
    const party = await this.require(id);
    if (party.name === name) return;
    party.rename(name);
    await this.tx.table(Party).update(party);
    await this.tx.use(JoinedNames).follow(id);
  }

  /** Where merges lead: the party itself, or the one it was joined into, however many steps away. */
  async resolve(id: string): Promise<PartyName> {
    const [found] = await this.tx.query<PartyName>(
      `with recursive way as (
         select id, kind, name, merged_into_id from directory.party where workspace_id = $1 and id = $2
         union all
         select p.id, p.kind, p.name, p.merged_into_id from directory.party p join way on p.workspace_id = $1 and p.id = way.merged_into_id)
       select id, kind, name from way where merged_into_id is null`, [this.tx.workspaceId, id]);
    if (found === undefined) throw directoryProblem('party.absent', { id });
    return found;
  }

  /** Names by id, in one statement. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, PartyName>> {
    const rows = await this.tx.query<PartyName>('select id, kind, name from directory.party where workspace_id = $1 and id = any($2::uuid[])', [this.tx.workspaceId, ids]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
