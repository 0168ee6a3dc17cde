import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { CHANGE_DIRECTORY } from '../directory.permissions.js';
import type { DuplicatePage, DuplicatePair, ListDuplicatesRequest } from './duplicate.request.js';

/**
 * Pairs that look like one. Nothing is compared with everything: entries meet only
 * under a key they share (the words of the name in any order, address, phone,
 * website, or last name, first letter and organization), so that thousands stay fast.
 */
@Injectable()
export class ListDuplicates {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, request: ListDuplicatesRequest): Promise<DuplicatePage> {
    requirePermission(actor, CHANGE_DIRECTORY);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [one, other] = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const rows = await this.reader.rows<DuplicatePair>(actor.workspaceId, {
      name: 'directory.duplicates', text: SELECT_PAIRS, values: [actor.workspaceId, request.kind ?? null, one, other, limit + 1],
    });
    return toPage(rows, limit, (row) => [row.oneId, row.otherId]);
  }
}

/** Small words that say nothing about who it is. */
const SELECT_PAIRS = `with entry as (
    select y.id, y.kind, y.name, p.email, p.phone, p.organization_id, o.website,
      concat_ws(', ', p.role_title, oy.name) as about,
      array(select w from regexp_split_to_table(y.folded, '[^[:alnum:]]+') w
        where w <> '' and (y.kind = 'person' or w not in ('the', 'of', 'and', 'for', 'a', 'inc', 'llc', 'co', 'corp', 'city', 'county')) order by w) as words,
      array(select w from regexp_split_to_table(y.folded, '[^[:alnum:]]+') w where w <> '') as said
    from directory.party y
    left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
    left join directory.organization o on o.workspace_id = y.workspace_id and o.id = y.id
    left join directory.party oy on oy.workspace_id = y.workspace_id and oy.id = p.organization_id
    where y.workspace_id = $1 and y.kind <> 'seat' and y.merged_into_id is null and ($2::text is null or y.kind = $2)),
  keyed as (
    select id, kind, 'name' as reason, array_to_string(words, ' ') as key from entry where cardinality(words) > 0
    union all select id, kind, 'email', lower(email) from entry where email is not null
    union all select id, kind, 'phone', regexp_replace(phone, '[^0-9]', '', 'g') from entry where length(regexp_replace(phone, '[^0-9]', '', 'g')) >= 7
    union all select id, kind, 'website', regexp_replace(lower(website), '^https?://(www\\.)?|/+$', '', 'g') from entry where website is not null
    union all select id, kind, 'initials', concat_ws(' ', left(said[1], 1), said[cardinality(said)], organization_id)
      from entry where kind = 'person' and cardinality(said) > 1 and organization_id is not null),
  pair as (
    select a.kind, a.id as one_id, b.id as other_id, array_agg(distinct a.reason order by a.reason) as reasons
    from keyed a join keyed b on b.kind = a.kind and b.reason = a.reason and b.key = a.key and b.id > a.id
    where ($3::uuid is null or (a.id, b.id) > ($3::uuid, $4::uuid))
      and not exists (select 1 from directory.party_pair d where d.workspace_id = $1 and d.one_id = a.id and d.other_id = b.id)
    group by a.kind, a.id, b.id order by a.id, b.id limit $5)
  select pair.kind, one.id as "oneId", one.name as "oneName", nullif(one.about, '') as "oneAbout",
    other.id as "otherId", other.name as "otherName", nullif(other.about, '') as "otherAbout", pair.reasons
  from pair join entry one on one.id = pair.one_id join entry other on other.id = pair.other_id
  order by pair.one_id, pair.other_id`;
