import { Injectable } from '@nestjs/common';
import { decodeCursor, toPage, type Actor } from '#libs/kernel';
import { DEFAULT_LIMIT, holdsAnywhere } from '#libs/platform/contract';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { READ_CASES } from '../casework.permissions.js';
import { CASE_FROM, CASE_ROW } from './case-row.model.js';
import { likeOf } from './like-of.rules.js';
import { withStageWords } from './stage-words.model.js';
import type { CasePage, CaseRow } from './case.response.js';
import type { ListCasesRequest } from './list-cases.request.js';

/** Stage, next date and stuck-since of every case: open ones first, the newest on top. One statement. */
@Injectable()
export class ListCases {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, request: ListCasesRequest): Promise<CasePage> {
    if (!holdsAnywhere(actor, READ_CASES)) return { items: [], next: null };
    const limit = request.limit ?? DEFAULT_LIMIT;
    const [last] = request.after === undefined ? [null] : decodeCursor(request.after, 1);
    const rows = await this.reader.rows<CaseRow>(actor.workspaceId, {
      name: 'casework.cases',
      text: `select ${CASE_ROW} ${CASE_FROM} where p.workspace_id = $1 and ($3::text is null or p.state = $3)
        and ($4::uuid is null or (p.state = 'closed', date '9999-12-31' - p.opened_on, p.id) > (
          select l.state = 'closed', date '9999-12-31' - l.opened_on, l.id from casework.planning_process l where l.workspace_id = $1 and l.id = $4))
        and ($6::text is null or lower(p.title) like $6 or lower(lead.name) like $6 or p.number like $6)
        order by p.state = 'closed', date '9999-12-31' - p.opened_on, p.id limit $5`,
      values: [actor.workspaceId, await this.clock.todayIn(actor.workspaceId), request.state ?? null, last, limit + 1, likeOf(request.search)],
    });
    return toPage(rows.map(withStageWords), limit, (row) => [row.id]);
  }
}
