import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { requirePermission } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { INVITE_MEMBERS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { SEATS_OF_BODY, type SeatRow } from '../seat/seats-of-body.query.js';
import { originsOf, previewLines, RULES_OF_BODY, type NamedRule } from './composition-lines.query.js';
import { originOf, type Origin } from './composition.rules.js';
import type { PreviewRequest } from './composition.request.js';
import type { CompositionPreview } from './composition.response.js';

interface Head {
  readonly caseId: string | null;
  readonly rules: readonly NamedRule[];
  readonly seat: Origin | null;
  readonly candidate: Origin;
}

/** "If you seat X": what the rules by sector, agency and district would say. Two statements, nothing written. */
@Injectable()
export class PreviewSeating {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  /** @throws Problem `bodies.seat.absent`, `access.denied` */
  async execute(actor: Actor, bodyId: string, seatId: string, request: PreviewRequest): Promise<CompositionPreview> {
    const { workspaceId } = actor;
    const { personId = null, applicationId = null, organizationId = null, district = null } = request;
    const [heads, seats] = await this.reader.many(workspaceId, [
      { name: 'bodies.preview', text: SELECT_HEAD, values: [...viewValues(actor), workspaceId, bodyId, seatId, personId, applicationId, organizationId] },
      { name: 'bodies.seats', text: SEATS_OF_BODY, values: [workspaceId, bodyId, await this.clock.todayIn(workspaceId)] },
    ]);
    const head = heads?.rows[0] as Head | undefined;
    if (head === undefined || head.seat === null) throw bodiesProblem('seat.absent', { id: seatId });
    requirePermission(actor, INVITE_MEMBERS, scopesOf({ id: bodyId, caseId: head.caseId }));
    const candidate = originOf(head.seat, { ...head.candidate, district: district ?? head.candidate.district });
    return { lines: previewLines(head.rules, originsOf((seats?.rows ?? []) as SeatRow[]), seatId, candidate) };
  }
}

/** Of the candidate: the organization asked about, else that of the person, else what the application says. */
const SELECT_HEAD = `select b.case_id as "caseId", ${RULES_OF_BODY} as rules,
    (select jsonb_build_object('sector', coalesce(s.sector_code, o.sector_code), 'agency', s.organization_id, 'district', s.district)
      from bodies.seat s left join directory.organization o on o.workspace_id = s.workspace_id and o.id = s.organization_id
      where s.workspace_id = b.workspace_id and s.body_id = b.id and s.id = $6) as seat,
    (select jsonb_build_object('sector', coalesce(o.sector_code, a.sector_code), 'agency', o.id, 'district', a.district)
      from (select 1) one
      left join directory.person p on p.workspace_id = b.workspace_id and p.id = $7::uuid
      left join bodies.application a on a.workspace_id = b.workspace_id and a.body_id = b.id and a.id = $8::uuid
      left join directory.organization o on o.workspace_id = b.workspace_id and o.id = coalesce($9::uuid, p.organization_id)) as candidate
  from bodies.body b where b.workspace_id = $4 and b.id = $5 and ${SEEN_BODIES}`;
