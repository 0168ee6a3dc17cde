import type { Transaction } from '#libs/platform/work';
import { PartySearch } from './party-search.repository.js';

/**
 * A joined entry is shown everywhere under the name of the one it was joined into;
 * its own name is kept aside, and comes back when they are parted. So every list,
 * page and email that names it follows, and nothing is re-pointed.
 */
export class JoinedNames {
  constructor(private readonly tx: Transaction) {}

  /** Keeps a joined entry's own name aside. */
  async keepOwn(id: string, name: string): Promise<void> {
    await this.tx.query(
      `insert into directory.party_alias (workspace_id, id, party_id, kind, name, created_at) values ($1, $2, $3, 'also', $4, $5)`,
      [this.tx.workspaceId, this.tx.newId(), id, name, this.tx.now]);
  }

  /** The own name kept by `keepOwn`, given back once; null when the entry was joined before names followed. */
  async takeOwn(id: string): Promise<string | null> {
    const [kept] = await this.tx.query<{ name: string }>(
      `update directory.party_alias set removed_at = $3, version = version + 1 where workspace_id = $1 and id = (
         select id from directory.party_alias where workspace_id = $1 and party_id = $2 and kind = 'also' and removed_at is null order by created_at desc, id desc limit 1)
       returning name`, [this.tx.workspaceId, id, this.tx.now]);
    return kept?.name ?? null;
  }

  /** All that were joined into a party, however many steps away, are shown under its name. */
  async follow(id: string): Promise<void> {
    await this.tx.query(
      `with recursive joined as (
         select p.id, w.name from directory.party w join directory.party p on p.workspace_id = w.workspace_id and p.merged_into_id = w.id
           where w.workspace_id = $1 and w.id = $2
         union all select p.id, j.name from directory.party p join joined j on p.workspace_id = $1 and p.merged_into_id = j.id)
       update directory.party p set name = joined.name, version = p.version + 1 from joined
       where p.workspace_id = $1 and p.id = joined.id and p.name <> joined.name`, [this.tx.workspaceId, id]);
    await this.tx.use(PartySearch).refresh(id);
  }
}
