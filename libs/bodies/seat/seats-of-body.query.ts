import type { SeatSector } from './sector-coverage.rules.js';
import type { HolderResponse, SeatResponse } from './seat.response.js';

/** A seat as read; the sector is that of the seat, its organization, or its holder's organization. */
export interface SeatRow extends SeatResponse {
  readonly seatSector: string | null;
  readonly standing: SeatSector['standing'];
  /** The organization that counts for the rules: of the seat, else of its holder. */
  readonly agency: string | null;
  readonly standsFor: string | null;
  /** Another term of the holder begins when this one ends. */
  readonly renewed: boolean;
}

/** Names of people who are only suggested or invited are for those who fill seats. */
export function toSeat({ seatSector: _sector, standing: _standing, renewed: _renewed, agency: _agency, standsFor: _district, ...seat }: SeatRow, fillsSeats: boolean): SeatResponse {
  return { ...seat, others: fillsSeats ? seat.others : ([] as HolderResponse[]) };
}

/** Seats of a body on a day, in order: workspace, body, day. */
export const SEATS_OF_BODY = `select s.id, s.label, s.sector_code as sector, s.organization_id as "organizationId", oy.name as organization, s.chair, s.term_months as "termMonths",
    s.appointed_by as "appointedBy", s.route, s.nominator, s.district, s.cycle_on as "cycleOn", s.appointer_person_id as "appointerPersonId",
    s.open_for_applications as "openForApplications", s.apply_until as "applyUntil", s.version,
    coalesce(s.organization_id, h.agency) as agency, coalesce(s.district, h.district) as "standsFor",
    coalesce(s.sector_code, o.sector_code, h.sector) as "seatSector",
    case when h.membership is not null then 'held' when exists (select 1 from bodies.membership i where i.workspace_id = s.workspace_id and i.body_id = s.body_id
      and i.seat_id = s.id and i.state = 'invited') then 'invited' else 'empty' end as standing,
    coalesce(h.renewed, false) as renewed, h.membership as holder,
    coalesce((select jsonb_agg(jsonb_build_object('membershipId', m.id, 'personId', m.person_id, 'name', y.name, 'organization', py.name, 'state', m.state, 'fromOn', m.from_on,
        'toOn', m.to_on, 'appointedOn', m.appointed_on, 'swornOn', m.sworn_on, 'partial', m.partial, 'version', m.version) order by m.from_on, m.id)
      from bodies.membership m
      join directory.party y on y.workspace_id = m.workspace_id and y.id = m.person_id
      join directory.person p on p.workspace_id = m.workspace_id and p.id = m.person_id
      left join directory.party py on py.workspace_id = p.workspace_id and py.id = p.organization_id
      where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
        and (m.state in ('suggested', 'invited') or (m.state = 'active' and m.from_on > $3))), '[]') as others
  from bodies.seat s
  left join directory.organization o on o.workspace_id = s.workspace_id and o.id = s.organization_id
  left join directory.party oy on oy.workspace_id = s.workspace_id and oy.id = s.organization_id
  left join lateral (
    select po.sector_code as sector, p.organization_id as agency, m.district, jsonb_build_object('membershipId', m.id, 'personId', m.person_id, 'name', y.name, 'organization', py.name, 'state', m.state,
        'fromOn', m.from_on, 'toOn', m.to_on, 'appointedOn', m.appointed_on, 'swornOn', m.sworn_on, 'partial', m.partial, 'version', m.version) as membership,
      exists (select 1 from bodies.membership r where r.workspace_id = m.workspace_id and r.renews_id = m.id and r.state = 'active') as renewed
    from bodies.membership m
    join directory.party y on y.workspace_id = m.workspace_id and y.id = m.person_id
    join directory.person p on p.workspace_id = m.workspace_id and p.id = m.person_id
    left join directory.organization po on po.workspace_id = p.workspace_id and po.id = p.organization_id
    left join directory.party py on py.workspace_id = p.workspace_id and py.id = p.organization_id
    where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
      and m.state in ('active', 'ended') and m.from_on <= $3 and (m.to_on is null or m.to_on > $3)
    order by m.from_on desc limit 1) h on true
  where s.workspace_id = $1 and s.body_id = $2 and s.from_on <= $3 and (s.to_on is null or s.to_on > $3)
  order by s.position, s.id`;
