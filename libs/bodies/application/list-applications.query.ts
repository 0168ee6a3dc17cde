import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { originsOf, previewLines, RULES_OF_BODY, type NamedRule } from '../composition/composition-lines.query.js';
import { originOf, type Origin } from '../composition/composition.rules.js';
import { SEATS_OF_BODY, type SeatRow } from '../seat/seats-of-body.query.js';
import type { ListApplicationsRequest } from './application.request.js';
import type { ApplicationPage, ApplicationRow } from './application.response.js';

type Found = Omit<ApplicationRow, 'preview'> & { readonly seatOrigin: Origin };

/** Applications of a committee, oldest first, each beside what the composition rules would say of it. Three statements for any number of them. */
@Injectable()
export class ListApplications {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `bodies.body.absent`, `access.denied` */
  async execute(actor: Actor, bodyId: string, request: ListApplicationsRequest): Promise<ApplicationPage> {
    const { workspaceId } = actor;
    const limit = request.limit ?? DEFAULT_LIMIT;
    const after = request.after === undefined ? [null, null] : decodeCursor(request.after, 2);
    const [heads, seats, found] = await this.reader.many(workspaceId, [
      { name: 'bodies.applications-head', text: SELECT_HEAD, values: [...viewValues(actor), workspaceId, bodyId] },
      { name: 'bodies.seats', text: SEATS_OF_BODY, values: [workspaceId, bodyId, await this.clock.todayIn(workspaceId)] },
      { name: 'bodies.applications', text: SELECT_APPLICATIONS, values: [workspaceId, bodyId, request.seatId ?? null, request.state ?? 'waiting', request.search ?? null, ...after, limit + 1] },
    ]);
    const head = heads?.rows[0] as { name: string; caseId: string | null; rules: readonly NamedRule[] } | undefined;
    if (head === undefined) throw bodiesProblem('body.absent', { id: bodyId });
    requirePermission(actor, ARRANGE_BODIES, scopesOf({ id: bodyId, caseId: head.caseId }));
    const origins = originsOf((seats?.rows ?? []) as SeatRow[]);
    const page = toPage((found?.rows ?? []) as Found[], limit, (row) => [row.appliedOn, row.id]);
    const items = page.items.map(({ seatOrigin, ...row }) => ({
      ...row, preview: row.seatId === null ? [] : previewLines(head.rules, origins, row.seatId, originOf(seatOrigin, { sector: row.sector, agency: null, district: row.district })),
    }));
    return { body: head.name, items, next: page.next };
  }
}

const SELECT_HEAD = `select b.name, b.case_id as "caseId", ${RULES_OF_BODY} as rules from bodies.body b where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`;

const SELECT_APPLICATIONS = `select * from (select a.id, a.request_id as "requestId", q.number, a.seat_id as "seatId", s.label as seat, q.from_name as name, q.body as text,
    a.organization_name as organization, a.sector_code as sector, a.district, a.applied_on::text as "appliedOn", q.due_on::text as "dueOn",
    case when a.membership_id is not null then 'appointed' when q.state = 'closed' then 'closed' else 'waiting' end as state,
    jsonb_build_object('sector', coalesce(s.sector_code, o.sector_code), 'agency', s.organization_id, 'district', s.district) as "seatOrigin"
  from bodies.application a
  join casework.request q on q.workspace_id = a.workspace_id and q.id = a.request_id
  left join bodies.seat s on s.workspace_id = a.workspace_id and s.body_id = a.body_id and s.id = a.seat_id
  left join directory.organization o on o.workspace_id = s.workspace_id and o.id = s.organization_id
  where a.workspace_id = $1 and a.body_id = $2 and ($3::uuid is null or a.seat_id = $3)) v
  where state = $4 and ($5::text is null or position(lower($5) in lower(coalesce(name, '') || ' ' || text || ' ' || coalesce(organization, ''))) > 0)
    and ($6::text is null or ("appliedOn", id) > ($6, $7::uuid))
  order by "appliedOn", id limit $8`;
