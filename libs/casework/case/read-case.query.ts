import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { WorkspaceClock } from '#libs/platform/workspace';
import { requireTakesPart } from '../casework.policy.js';
import { caseworkProblem } from '../casework.problems.js';
import { CASE_FROM, CASE_ROW } from './case-row.model.js';
import { withStageWords } from './stage-words.model.js';
import type { CaseResponse } from './case.response.js';

/** One case with everything its head shows. */
@Injectable()
export class ReadCase {
  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
  ) {}

  async execute(actor: Actor, id: string): Promise<CaseResponse> {
    requireTakesPart(actor, id);
    const found = await this.reader.one<CaseResponse>(actor.workspaceId, {
      name: 'casework.case',
      text: `select ${CASE_ROW}, p.summary, p.template_key as "templateKey", p.closed_on as "closedOn", p.closed_reason as "closedReason",
          p.renews_id as "renewsId", p.version ${CASE_FROM} where p.workspace_id = $1 and p.id = $3`,
      values: [actor.workspaceId, await this.clock.todayIn(actor.workspaceId), id],
    });
    if (found === null) throw caseworkProblem('case.absent', { id });
    return withStageWords(found);
  }
}
