import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { SEE_PUBLICATION } from '../publishing.permissions.js';
import { requireInProcess } from '../publishing.policy.js';
import { publishingProblem } from '../publishing.problems.js';
import type { PageOnDayRequest, PageOnDayResponse } from './page-on-day.request.js';

/** The exact bytes that stood at a public address at the end of a day, in the city's zone; under whatever address the plan had then. */
@Injectable()
export class ReadPageOnDay {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(actor: Actor, caseId: string, { path, on }: PageOnDayRequest): Promise<PageOnDayResponse> {
    requireInProcess(actor, SEE_PUBLICATION, caseId);
    const inner = (path ?? '').replace(/^\/+|\/+$/g, '');
    const found = await this.reader.one<PageOnDayResponse>(actor.workspaceId, {
      name: 'publishing.page-on-day', text: SELECT_PAGE, values: [actor.workspaceId, caseId, inner, on],
    });
    if (found === null) throw publishingProblem('page.absent', { path: inner, on });
    return found;
  }
}

const SELECT_PAGE = `select p.path, p.content_type as "contentType", p.sha256, p.from_at as "shownFrom", p.to_at as "shownTo",
    (length(p.body) = 0) as withheld, convert_from(p.body, 'UTF8') as body
  from publishing.page p
  join workspace.workspace w on w.workspace_id = p.workspace_id
  where p.workspace_id = $1 and p.case_id = $2
    and exists (select 1 from publishing.plan_address a where a.workspace_id = p.workspace_id and a.case_id = $2 and rtrim(p.path, '/') = rtrim(a.slug || '/' || $3, '/'))
    and p.from_at < (($4::date + 1)::timestamp at time zone w.zone) and (p.to_at is null or p.to_at >= (($4::date + 1)::timestamp at time zone w.zone))
  order by p.from_at desc limit 1`;
