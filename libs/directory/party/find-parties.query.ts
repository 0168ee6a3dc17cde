import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { READ_DIRECTORY } from '../directory.permissions.js';
import { CHOSEN_KINDS, type AskedKind, type ChosenKind, type FindPartiesRequest, type FoundParties, type FoundParty } from './find-parties.request.js';

const SHOWN = 12;

/**
 * People, organizations and offices to choose from, however many there are: those whose name
 * begins with the words first. A joined entry is found by its own name and gives the one that stays.
 */
@Injectable()
export class FindParties {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { search, kind, reachable, id, limit }: FindPartiesRequest): Promise<FoundParties> {
    requirePermission(actor, READ_DIRECTORY);
    const words = search?.trim() ?? '';
    const items = await this.reader.rows<FoundParty>(actor.workspaceId, {
      name: 'directory.find-parties', text: SELECT_PARTIES, values: [actor.workspaceId, words === '' ? null : words, kindsOf(kind), reachable === 'yes', id ?? null, limit ?? SHOWN],
    });
    return { items };
  }
}

function kindsOf(kind: AskedKind | undefined): readonly ChosenKind[] {
  if (kind === undefined) return CHOSEN_KINDS;
  return kind === 'institution' ? ['organization', 'office'] : [kind];
}

/** Former names are found, but a name of today comes first. */
const SELECT_PARTIES = `with asked as (select directory.fold($2::text) as words)
  select y.id, y.kind, y.name, nullif(concat_ws(', ', p.role_title, oy.name, under.name), '') as about
  from directory.party y cross join asked
  left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
  left join directory.party oy on oy.workspace_id = p.workspace_id and oy.id = p.organization_id
  left join lateral (select c.other_party_id from directory.party_change c
    where y.kind = 'office' and c.workspace_id = y.workspace_id and c.party_id = y.id and c.about = 'placement' and c.removed_at is null
    order by c.from_day desc limit 1) at on true
  left join directory.party under on under.workspace_id = y.workspace_id and under.id = at.other_party_id
  where y.workspace_id = $1 and y.kind = any($3::text[]) and y.merged_into_id is null
    and (not $4::boolean or p.email is not null)
    and ($5::uuid is null or y.id in (select directory.same_party($1, $5)))
    and (asked.words is null or strpos(y.folded, asked.words) > 0
      or exists (select 1 from directory.party_change c where c.workspace_id = y.workspace_id and c.party_id = y.id and c.about = 'name' and c.removed_at is null
        and strpos(c.folded, asked.words) > 0)
      or exists (select 1 from directory.party_alias a join directory.party j on j.workspace_id = a.workspace_id and j.id = a.party_id
        where a.workspace_id = y.workspace_id and a.removed_at is null and strpos(a.folded, asked.words) > 0
          and (a.party_id = y.id or (j.merged_into_id is not null and y.id in (select directory.same_party($1, j.id))))))
  order by case when asked.words is null then 0 when y.folded = asked.words then 0 when starts_with(y.folded, asked.words) then 1
      when strpos(y.folded, ' ' || asked.words) > 0 then 2 when strpos(y.folded, asked.words) > 0 then 3 else 4 end, y.folded, y.id
  limit $6`;
