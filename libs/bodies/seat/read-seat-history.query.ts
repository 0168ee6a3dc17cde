import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { ARRANGE_BODIES, INVITE_MEMBERS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import type { SeatHistoryResponse } from './seat-history.response.js';

type Found = Omit<SeatHistoryResponse, 'mayArrange'> & { readonly caseId: string | null };

/** Who held a seat, since when and until when, and what their terms said before they were changed. One statement. */
@Injectable()
export class ReadSeatHistory {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `bodies.seat.absent` also for a seat of a body that the reader may not see */
  async execute(actor: Actor, bodyId: string, seatId: string): Promise<SeatHistoryResponse> {
    const { workspaceId } = actor;
    const found = await this.reader.one<Found>(workspaceId, {
      name: 'bodies.seat-history', text: SELECT_HISTORY, values: [...viewValues(actor), workspaceId, bodyId, seatId, await this.clock.todayIn(workspaceId)],
    });
    if (found === null) throw bodiesProblem('seat.absent', { id: seatId });
    const { caseId, ...seat } = found;
    const scopes = scopesOf({ id: bodyId, caseId });
    // Who was only suggested, invited or said no is for those who fill seats.
    const terms = holds(actor, INVITE_MEMBERS, scopes) ? seat.terms : seat.terms.filter(({ state }) => state === 'active' || state === 'ended');
    return { ...seat, terms, mayArrange: holds(actor, ARRANGE_BODIES, scopes) };
  }
}

const SELECT_HISTORY = `select s.id, s.label, s.chair, s.route, coalesce(s.appointed_by, b.appointing_authority) as "appointedBy", s.nominator, s.district, s.sector_code as sector,
    y.name as organization, coalesce(s.term_months, b.term_months) as "termMonths", s.cycle_on as "cycleOn", s.from_on as "fromOn", s.to_on as "toOn", b.case_id as "caseId",
    jsonb_build_object('id', b.id, 'name', b.name, 'state', b.state) as body,
    coalesce((select jsonb_agg(jsonb_build_object('membershipId', m.id, 'personId', m.person_id, 'name', n.name, 'state', m.state, 'fromOn', m.from_on, 'toOn', m.to_on,
        'endReason', m.end_reason, 'appointedOn', m.appointed_on, 'swornOn', m.sworn_on, 'partial', m.partial, 'renewal', m.renews_id is not null,
        'before', coalesce((select jsonb_agg(jsonb_build_object('fromOn', t.from_on, 'toOn', t.to_on, 'state', t.state, 'changedAt', t.changed_at) order by t.changed_at, t.id)
          from bodies.term_past t where t.workspace_id = m.workspace_id and t.membership_id = m.id
            and (t.from_on, t.to_on) is distinct from (m.from_on, m.to_on)), '[]')) order by m.from_on desc, m.id desc)
      from bodies.membership m join directory.party n on n.workspace_id = m.workspace_id and n.id = m.person_id
      where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id), '[]') as terms,
    coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'personId', a.person_id, 'name', n.name, 'fromOn', a.from_on, 'toOn', a.to_on,
        'now', a.from_on <= $7 and (a.to_on is null or a.to_on > $7)) order by a.from_on desc, a.id desc)
      from bodies.alternate a join directory.party n on n.workspace_id = a.workspace_id and n.id = a.person_id
      where a.workspace_id = s.workspace_id and a.body_id = s.body_id and a.seat_id = s.id), '[]') as alternates
  from bodies.body b join bodies.seat s on s.workspace_id = b.workspace_id and s.body_id = b.id
  left join directory.party y on y.workspace_id = s.workspace_id and y.id = s.organization_id
  where b.workspace_id = $4 and b.id = $5 and s.id = $6 and ${SEEN_BODIES}`;
