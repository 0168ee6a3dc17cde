import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { RUN_MEETINGS } from '../bodies.permissions.js';
import { scopesOf, SEEN_BODIES, viewValues } from '../bodies.policy.js';
import { bodiesProblem } from '../bodies.problems.js';
import { JOINED } from '../series/joined.query.js';
import type { AccessNeedResponse, MeetingAccessResponse } from './access.response.js';

interface Head {
  readonly bodyId: string;
  readonly caseId: string | null;
  readonly state: string;
  readonly needs: readonly AccessNeedResponse[];
}

/** What people need at a meeting: counts for those who run it, for others what is arranged. */
@Injectable()
export class ReadAccess {
  constructor(private readonly reader: WorkspaceReader) {}

  /** @throws Problem `bodies.meeting.absent` also when its body may not be seen */
  async execute(actor: Actor, meetingId: string): Promise<MeetingAccessResponse> {
    const head = await this.reader.one<Head>(actor.workspaceId, { name: 'bodies.access', text: SELECT_ACCESS, values: [...viewValues(actor), actor.workspaceId, meetingId] });
    if (head === null) throw bodiesProblem('meeting.absent', { id: meetingId });
    const runs = holds(actor, RUN_MEETINGS, scopesOf({ id: head.bodyId, caseId: head.caseId }));
    const needs = runs ? head.needs.filter(({ asked, arranged }) => asked !== 0 || arranged) : head.needs.filter(({ arranged }) => arranged).map((need) => ({ ...need, asked: null, used: null }));
    return { needs: [...needs], open: head.state === 'planned' || head.state === 'noticed' };
  }
}

const SELECT_ACCESS = `select g.body_id as "bodyId", b.case_id as "caseId", g.state,
    coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'language', n.language, 'asked', n.asked, 'arranged', n.arranged, 'used', n.used, 'version', n.version)
      order by n.kind, n.language) from bodies.access_need n where n.workspace_id = g.workspace_id and n.meeting_id = g.id), '[]') as needs
  from bodies.meeting g join bodies.body b on b.workspace_id = g.workspace_id and b.id = g.body_id
  where g.workspace_id = $4 and g.id = $5 and (${SEEN_BODIES} or ${JOINED})`;
