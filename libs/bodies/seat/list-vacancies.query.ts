import { Injectable } from '@nestjs/common';
import { addDays, decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { ARRANGE_BODIES, INVITE_MEMBERS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import type { ListVacanciesRequest } from '../body/list-bodies.request.js';
import type { VacancyPage, VacancyRow } from './seat.response.js';

const WITHIN = 90;

/** Seats that nobody holds and terms that end soon, over all bodies, longest vacant first: what waits for an appointing authority. */
@Injectable()
export class ListVacancies {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: ListVacanciesRequest): Promise<VacancyPage> {
    const limit = request.limit ?? DEFAULT_LIMIT;
    const after = request.after === undefined ? [null, null, null, null] : decodeCursor(request.after, 4);
    const today = await this.clock.todayIn(actor.workspaceId);
    const rows = await this.reader.rows<VacancyRow & { place: number; caseId: string | null }>(actor.workspaceId, {
      name: 'bodies.vacancies',
      text: SELECT_VACANCIES,
      values: [...viewValues(actor), actor.workspaceId, today, addDays(today, request.within ?? WITHIN), request.caseId ?? null, ...after, limit + 1, request.bodyId ?? null, request.search ?? null],
    });
    const page = toPage(rows, limit, (row) => [row.on, row.bodyId, row.place, row.seatId]);
    return { ...page, items: page.items.map((row) => powersOf(actor, row)) };
  }
}

/** What the reader may do about it; how many applied is for those who fill seats. */
function powersOf(actor: Actor, { place: _place, caseId, ...row }: VacancyRow & { place: number; caseId: string | null }): VacancyRow {
  const scopes = scopesOf({ id: row.bodyId, caseId });
  const mayArrange = holds(actor, ARRANGE_BODIES, scopes);
  return { ...row, applications: mayArrange ? row.applications : 0, mayArrange, mayInvite: holds(actor, INVITE_MEMBERS, scopes) };
}

const SELECT_VACANCIES = `select * from (
    select case when h.id is not null then 'ending' when i.id is not null then 'invited' else 'vacant' end as kind,
      coalesce(h.to_on, greatest(s.from_on, (select max(e.to_on) from bodies.membership e where e.workspace_id = s.workspace_id and e.body_id = s.body_id and e.seat_id = s.id
        and e.state in ('active', 'ended') and e.to_on <= $5))) as "on",
      b.id as "bodyId", b.name as body, s.position as place, s.id as "seatId", s.label as seat, s.version as "seatVersion", s.district, b.case_id as "caseId",
      s.open_for_applications as "openForApplications", s.apply_until as "applyUntil",
      (select count(*)::int from bodies.application a join casework.request q on q.workspace_id = a.workspace_id and q.id = a.request_id
        where a.workspace_id = s.workspace_id and a.body_id = s.body_id and a.seat_id = s.id and a.membership_id is null and q.state <> 'closed') as applications, coalesce(s.sector_code, o.sector_code) as sector,
      coalesce(s.appointed_by, b.appointing_authority) as "appointedBy", coalesce(h.id, i.id) as "membershipId", y.name as person
    from bodies.body b
    join bodies.seat s on s.workspace_id = b.workspace_id and s.body_id = b.id and s.from_on <= $5 and (s.to_on is null or s.to_on > $5)
    left join directory.organization o on o.workspace_id = s.workspace_id and o.id = s.organization_id
    left join lateral (select m.id, m.to_on, m.person_id from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
      and m.state in ('active', 'ended') and m.from_on <= $5 and (m.to_on is null or m.to_on > $5) limit 1) h on true
    left join lateral (select m.id, m.person_id from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
      and m.state = 'invited' and h.id is null order by m.invited_at desc limit 1) i on true
    left join directory.party y on y.workspace_id = s.workspace_id and y.id = coalesce(h.person_id, i.person_id)
    where b.workspace_id = $4 and b.state = 'active' and ${SEEN_BODIES} and ($7::uuid is null or b.case_id = $7)
      and (h.id is null or (h.to_on <= $6 and not exists (select 1 from bodies.membership r where r.workspace_id = s.workspace_id and r.body_id = s.body_id
        and r.seat_id = s.id and r.state = 'active' and r.from_on >= h.to_on)))) v
  where ($13::uuid is null or "bodyId" = $13) and ($14::text is null or position(lower($14) in lower(seat || ' ' || body || ' ' || coalesce("appointedBy", ''))) > 0)
    and ($8::date is null or ("on", "bodyId", place, "seatId") > ($8, $9::uuid, $10::integer, $11::uuid))
  order by "on", "bodyId", place, "seatId" limit $12`;
