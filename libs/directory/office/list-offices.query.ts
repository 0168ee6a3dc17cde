import { Injectable } from '@nestjs/common';
import { decodeCursor, localDate, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { READ_DIRECTORY } from '../directory.permissions.js';
import { durabilityOf } from '../institution/list-mechanisms.query.js';
import { survivalOf, type ActFacts } from '../institution/survival.rules.js';
import type { Durability } from '../institution/mechanism.model.js';
import type { OfficePage, OfficeRow } from './office.response.js';
import type { ListOfficesRequest } from './save-office.request.js';

type Row = Omit<OfficeRow, 'survival'> & {
  readonly zone: string;
  readonly termEndsOn: string | null;
  readonly acts: readonly (Omit<ActFacts, 'durability'> & { mechanism: string; own: Durability | null })[];
};

/** Offices by name, each with its reporting line and what survives the mayor's term. One statement. */
@Injectable()
export class ListOffices {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: ListOfficesRequest): Promise<OfficePage> {
    requirePermission(actor, READ_DIRECTORY);
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<Row>(actor.workspaceId, {
      name: 'directory.offices', text: SELECT_OFFICES, values: [actor.workspaceId, request.search ?? null, request.state ?? null, last, limit + 1],
    });
    const now = await this.clock.nowIn(actor.workspaceId);
    const { items, next } = toPage(rows, limit, (row) => [row.id]);
    return { items: items.map((row) => office(row, localDate(now, row.zone))), next };
  }
}

function office({ zone: _zone, termEndsOn, acts, ...row }: Row, today: string): OfficeRow {
  const facts = acts.map(({ mechanism, own, ...act }) => ({ ...act, durability: durabilityOf(mechanism, own) }));
  return { ...row, survival: { ...survivalOf(facts, today), termEndsOn } };
}

const SELECT_OFFICES = `select y.id, y.name, f.state, u.id as "placementId", u.name as placement, u.kind as "placementKind",
    f.head_person_id as "headPersonId", hy.name as head, f.supervisor_person_id as "supervisorPersonId", sy.name as supervisor,
    case when j.standing <> 'home' then j.name end as jurisdiction, w.zone, f.version, former.name as "foundAs",
    (select h.executive_term_ends_on::text from directory.jurisdiction h where h.workspace_id = f.workspace_id and h.standing = 'home') as "termEndsOn",
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'mechanism', a.mechanism, 'own', m.durability, 'doneFrom', a.done_from, 'endedFrom', a.ended_from,
        'votesFor', a.votes_for, 'votesAgainst', a.votes_against))
      from directory.founding_act a left join directory.mechanism m on m.workspace_id = a.workspace_id and m.code = a.mechanism
      where a.workspace_id = f.workspace_id and a.party_id = f.id and a.removed_at is null), '[]') as acts
  from directory.office f
  join directory.party y on y.workspace_id = f.workspace_id and y.id = f.id and y.merged_into_id is null
  join workspace.workspace w on w.workspace_id = f.workspace_id
  left join directory.party hy on hy.workspace_id = f.workspace_id and hy.id = f.head_person_id
  left join directory.party sy on sy.workspace_id = f.workspace_id and sy.id = f.supervisor_person_id
  left join directory.jurisdiction j on j.workspace_id = f.workspace_id and j.id = f.jurisdiction_id
  left join lateral (select c.other_party_id from directory.party_change c
    where c.workspace_id = f.workspace_id and c.party_id = f.id and c.about = 'placement' and c.removed_at is null order by c.from_day desc limit 1) at on true
  left join directory.party u on u.workspace_id = f.workspace_id and u.id = at.other_party_id
  left join lateral (select n.name from (
      select c.name, c.folded from directory.party_change c where c.workspace_id = f.workspace_id and c.party_id = f.id and c.about = 'name' and c.removed_at is null
      union all
      select a.name, a.folded from directory.party_alias a where a.workspace_id = f.workspace_id and a.party_id = f.id and a.removed_at is null) n
    where $2::text is not null and n.name <> y.name and strpos(n.folded, directory.fold($2)) > 0 order by n.folded limit 1) former on true
  where f.workspace_id = $1
    and ($2::text is null or strpos(y.folded, directory.fold($2)) > 0 or former.name is not null)
    and ($3::text is null or f.state = $3)
    and ($4::uuid is null or (y.folded, y.id) > (select l.folded, l.id from directory.party l where l.workspace_id = $1 and l.id = $4))
  order by y.folded, y.id limit $5`;
