import type { Transaction } from '#libs/platform/work';
import type { Tie } from '../asking/ladder.rules.js';

/** Who answers for a step, and who stands behind them. */
export interface LeadLine {
  /** The person who is asked: the one named, else whoever answers for the party or holds the seat. */
  readonly askedPersonId: string | null;
  readonly organizationId: string | null;
  /** How far a missing update may travel (rule 3). */
  readonly tie: Tie;
  /** Who answers for the lead organization. */
  readonly contactPersonId: string | null;
  /** Above them; only departments and contracted grantees have one. */
  readonly supervisorPersonId: string | null;
}

interface LeadRow extends LeadLine {
  readonly chairPersonId: string | null;
}

/** Leads of steps inside a transaction. */
export class Leads {
  constructor(private readonly tx: Transaction) {}

  /** @param lead party first, person second: a role or a seat leads, somebody is asked for it */
  async of(lead: { readonly leadPartyId: string; readonly leadPersonId: string | null }): Promise<LeadLine> {
    const [row] = await this.tx.query<LeadLine>(SELECT_LEAD, [this.tx.workspaceId, lead.leadPartyId, lead.leadPersonId, this.tx.now]);
    return row ?? { askedPersonId: lead.leadPersonId, organizationId: null, tie: 'partner', contactPersonId: null, supervisorPersonId: null };
  }

  /** Who chairs a body today. */
  async chairOf(bodyId: string | null): Promise<string | null> {
    if (bodyId === null) return null;
    const [row] = await this.tx.query<LeadRow>(
      `select m.person_id as "chairPersonId" from bodies.seat s
       join bodies.membership m on m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
       where s.workspace_id = $1 and s.body_id = $2 and s.chair and m.state = 'active' and m.from_on <= $3::date and (m.to_on is null or m.to_on > $3::date)
       order by s.position, m.id limit 1`, [this.tx.workspaceId, bodyId, this.tx.now]);
    return row?.chairPersonId ?? null;
  }
}

const SELECT_LEAD = `select
    coalesce($3::uuid, p.id, o.contact_person_id, f.head_person_id, m.person_id) as "askedPersonId",
    g.id as "organizationId",
    case when f.id is not null then 'department' else coalesce(g.tie, 'partner') end as tie,
    g.contact_person_id as "contactPersonId",
    case when f.id is not null then f.supervisor_person_id when g.tie in ('department', 'contracted') then g.supervisor_person_id end as "supervisorPersonId"
  from directory.party y
  left join directory.person p on p.workspace_id = y.workspace_id and p.id = y.id
  left join directory.organization o on o.workspace_id = y.workspace_id and o.id = y.id
  left join directory.office f on f.workspace_id = y.workspace_id and f.id = y.id
  left join bodies.seat s on s.workspace_id = y.workspace_id and s.id = y.id
  left join bodies.membership m on m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
    and m.state = 'active' and m.from_on <= $4::date and (m.to_on is null or m.to_on > $4::date)
  left join directory.organization g on g.workspace_id = y.workspace_id and g.id = coalesce(o.id, p.organization_id, s.organization_id)
  where y.workspace_id = $1 and y.id = $2 limit 1`;
