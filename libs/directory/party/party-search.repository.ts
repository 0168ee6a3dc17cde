import { SearchIndex } from '#libs/platform/search';
import type { Transaction } from '#libs/platform/work';
import { partyEntry } from '../directory.search.js';

interface Found {
  readonly kind: 'person' | 'organization' | 'office';
  readonly name: string;
  readonly merged: boolean;
  readonly more: string;
}

/** What is found of a party: under its name, former names, and the names of those joined into it. A joined one is not found twice. */
export class PartySearch {
  constructor(private readonly tx: Transaction) {}

  async refresh(id: string): Promise<void> {
    const [found] = await this.tx.query<Found>(SELECT_FOUND, [this.tx.workspaceId, id]);
    if (found === undefined) return;
    if (found.merged) await this.tx.use(SearchIndex).remove(found.kind, id);
    else await this.tx.use(SearchIndex).put(partyEntry(found.kind, id, found.name, found.more));
  }
}

const SELECT_FOUND = `with recursive joined as (
    select id from directory.party where workspace_id = $1 and id = $2
    union all select p.id from directory.party p join joined j on p.workspace_id = $1 and p.merged_into_id = j.id)
  select y.kind, y.name, y.merged_into_id is not null as merged,
    concat_ws(' · ', p.role_title, o.website,
      (select string_agg(distinct n.name, ' · ') from (
        select a.name from directory.party_alias a join joined j on a.workspace_id = $1 and a.party_id = j.id and a.removed_at is null
        union all
        select c.name from directory.party_change c join joined j on c.workspace_id = $1 and c.party_id = j.id and c.about = 'name' and c.removed_at is null) n
       where n.name <> y.name)) as more
  from directory.party y
  left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
  left join directory.organization o on o.workspace_id = y.workspace_id and o.id = y.id
  where y.workspace_id = $1 and y.id = $2 and y.kind <> 'seat'`;
