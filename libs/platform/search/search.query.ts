import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { sightOf } from './search.policy.js';
import type { SearchRequest } from './search.request.js';
import type { FoundPage, FoundThing } from './search.response.js';
import { readQuestion } from './search.rules.js';

const LIMIT = 20;

type Row = FoundThing & { readonly entry: string; readonly first: number; readonly rank: number };

/** Type 13, get 13: a number typed exactly comes first, then what fits best. One statement; only the page shown is quoted from. */
@Injectable()
export class Search {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, { q, kind, after, limit = LIMIT }: SearchRequest): Promise<FoundPage> {
    const { web, prefix, exact } = readQuestion(q);
    const { staff, participant, bodyIds } = sightOf(actor);
    const [first, rank, entry] = after === undefined ? [null, null, null] : decodeCursor(after, 3);
    const rows = await this.reader.rows<Row>(actor.workspaceId, {
      name: 'search.find', text: FIND, values: [web, prefix, exact, staff, participant, bodyIds, kind ?? null, first, rank, entry, limit + 1],
    });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: shown.map(({ entry: _, first: __, rank: ___, ...found }) => found),
      next: rows.length > limit && last !== undefined ? encodeCursor([last.first, last.rank, last.entry]) : null,
    };
  }
}

/** Rank as a whole number, so that it can be a sort key in an address. */
const FIND = `with asked as materialized (
    select case
      when $1 = '' and $2 = '' then null
      when $2 = '' then websearch_to_tsquery('simple', $1)
      when $1 = '' then to_tsquery('simple', $2 || ':*')
      else websearch_to_tsquery('simple', $1) && to_tsquery('simple', $2 || ':*') end as words),
  found as (
    select e.id, (lower(e.number) = $3)::int as first, (ts_rank_cd(e.words, a.words) * 1000000)::int as rank
    from search.entry e, asked a
    where (e.words @@ a.words or lower(e.number) = $3)
      and (e.visibility = 'public' or $4::boolean or (e.visibility = 'participants' and $5::boolean) or (e.visibility = 'body' and e.body_id = any($6::uuid[])))
      and ($7::text is null or e.kind = $7)),
  page as (
    select id, coalesce(first, 0) as first, coalesce(rank, 0) as rank from found
    where $8::int is null or (coalesce(first, 0), coalesce(rank, 0), id) < ($8::int, $9::int, $10::uuid)
    order by 2 desc, 3 desc, 1 desc limit $11)
  select p.id as entry, p.first, p.rank, e.kind, e.subject_id as id, e.case_id as "caseId", e.number, e.title, e.path,
    ts_headline('simple', left(e.body, 20000), a.words, U&'StartSel=\\E000, StopSel=\\E001, MaxFragments=1, MaxWords=30, MinWords=12') as snippet
  from page p join search.entry e on e.id = p.id cross join asked a
  order by p.first desc, p.rank desc, p.id desc`;
