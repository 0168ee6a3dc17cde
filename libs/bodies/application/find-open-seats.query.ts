import { Injectable } from '@nestjs/common';
import { addDays, decodeCursor, toPage, type DayText, type Page } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';

/** A seat that everybody may apply for, as the public reads it. */
export interface OpenSeat {
  readonly id: string;
  readonly label: string;
  readonly bodyId: string;
  readonly body: string;
  readonly kind: string;
  readonly charge: string;
  readonly caseId: string | null;
  readonly sector: string | null;
  readonly sectorLabel: string | null;
  readonly organization: string | null;
  readonly district: string | null;
  readonly appointedBy: string | null;
  readonly nominator: string | null;
  readonly termMonths: number | null;
  readonly applyUntil: DayText | null;
  /** Null: vacant now. */
  readonly freeOn: DayText | null;
}

/** What the form of a seat offers to choose from. */
export interface OpenSeatForm extends OpenSeat {
  readonly sectors: readonly { readonly code: string; readonly label: string | null }[];
  /** Districts that the composition rules of the body name. */
  readonly districts: readonly string[];
}

/** Terms that end within so many days are open too. */
const FREE_WITHIN = 90;
const PAGE = 25;

/** Seats of public committees that are open for applications and vacant, or soon. Nobody's name is among it. */
@Injectable()
export class FindOpenSeats {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async list(workspaceId: string, search: string | null, after: string | null): Promise<Page<OpenSeat>> {
    const [body, id] = after === null ? [null, null] : decodeCursor(after, 2);
    const rows = await this.reader.rows<OpenSeat>(workspaceId, {
      name: 'bodies.open-seats',
      text: `select ${COLUMNS} ${FROM} and ($4::text is null or position(lower($4) in lower(b.name || ' ' || s.label || ' ' || b.charge)) > 0)
        and ($5::text is null or (lower(b.name), s.id) > ($5, $6::uuid)) order by lower(b.name), s.id limit $7`,
      values: [...await this.here(workspaceId), search, body, id, PAGE + 1],
    });
    return toPage(rows, PAGE, (row) => [row.body.toLowerCase(), row.id]);
  }

  /** Null for a seat that is not open, of a committee that is not public, or of another city. */
  async one(workspaceId: string, seatId: string): Promise<OpenSeatForm | null> {
    return this.reader.one<OpenSeatForm>(workspaceId, {
      name: 'bodies.open-seat',
      text: `select ${COLUMNS},
          coalesce((select jsonb_agg(jsonb_build_object('code', w.code, 'label', w.label) order by w.position, w.code) from directory.sector w
            where w.workspace_id = s.workspace_id and w.retired_at is null), '[]') as sectors,
          coalesce((select jsonb_agg(distinct r.district) from bodies.composition_rule r where r.workspace_id = s.workspace_id and r.body_id = s.body_id
            and r.retired_on is null and r.district is not null), '[]') as districts
        ${FROM} and s.id = $4`,
      values: [...await this.here(workspaceId), seatId],
    });
  }

  private async here(workspaceId: string): Promise<[string, DayText, DayText]> {
    const today = await this.clock.todayIn(workspaceId);
    return [workspaceId, today, addDays(today, FREE_WITHIN)];
  }
}

const COLUMNS = `s.id, s.label, b.id as "bodyId", b.name as body, b.kind, b.charge, b.case_id as "caseId", s.sector_code as sector, w.label as "sectorLabel", y.name as organization,
  s.district, coalesce(s.appointed_by, b.appointing_authority) as "appointedBy", s.nominator, coalesce(s.term_months, b.term_months) as "termMonths",
  s.apply_until::text as "applyUntil", h.to_on::text as "freeOn"`;

const FROM = `from bodies.body b
  join bodies.seat s on s.workspace_id = b.workspace_id and s.body_id = b.id and s.open_for_applications and (s.apply_until is null or s.apply_until >= $2)
    and s.from_on <= $2 and (s.to_on is null or s.to_on > $2)
  left join directory.sector w on w.workspace_id = s.workspace_id and w.code = s.sector_code
  left join directory.party y on y.workspace_id = s.workspace_id and y.id = s.organization_id
  left join lateral (select m.to_on from bodies.membership m where m.workspace_id = s.workspace_id and m.body_id = s.body_id and m.seat_id = s.id
    and m.state = 'active' and m.from_on <= $2 and m.to_on > $2 limit 1) h on true
  where b.workspace_id = $1 and b.state = 'active' and b.visibility = 'public'
    and not exists (select 1 from bodies.membership n where n.workspace_id = s.workspace_id and n.body_id = s.body_id and n.seat_id = s.id
      and (n.state = 'invited' or (n.state = 'active' and (n.to_on is null or n.to_on > $3 or n.from_on > $2))))`;
