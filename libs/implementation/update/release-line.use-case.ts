import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { LineReleased } from '../implementation.events.js';
import { RELEASE_LINES } from '../implementation.permissions.js';
import { requireForStep } from '../implementation.policy.js';
import { implementationProblem } from '../implementation.problems.js';
import type { ReleaseLineRequest } from './release-line.request.js';

interface UpdateRow {
  readonly stepId: string;
  readonly itemId: string;
  readonly caseId: string;
}

/** Words are read before they are public (rule 6): somebody approves the line, or writes another one. */
@Injectable()
export class ReleaseLine {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `implementation.update.absent` */
  execute(actor: Actor, updateId: string, request: ReleaseLineRequest): Promise<{ released: boolean }> {
    return this.unitOfWork.run('implementation.line.release', actor, async (tx) => {
      const [row] = await tx.query<UpdateRow>(
        `select s.id as "stepId", s.item_id as "itemId", s.case_id as "caseId" from implementation.step_update u
         join implementation.action_step s on s.workspace_id = u.workspace_id and s.id = u.step_id
         where u.workspace_id = $1 and u.id = $2 for update of u, s`, [tx.workspaceId, updateId]);
      if (row === undefined) throw implementationProblem('update.absent', { id: updateId });
      requireForStep(actor, RELEASE_LINES, { id: row.stepId, caseId: row.caseId });
      const released = request.publicLine !== '';
      await tx.query(RELEASE, [tx.workspaceId, updateId, request.publicLine, released ? actor.personId : null, released ? tx.now : null]);
      await tx.query(SHOW_LATEST, [tx.workspaceId, row.stepId]);
      tx.record({ kind: 'update', id: updateId, after: { released } });
      tx.announce(LineReleased, { stepId: row.stepId, itemId: row.itemId, caseId: row.caseId });
      return { released };
    });
  }
}

const RELEASE = `update implementation.step_update set public_line = $3, released_by_person_id = $4, released_at = $5,
    line_state = case when $3 <> '' then 'released' when line <> '' then 'held' else 'none' end
  where workspace_id = $1 and id = $2`;

/** Beside the state stands what was said with it: the released line of the latest update, not of an older one. */
const SHOW_LATEST = `update implementation.action_step s set version = s.version + 1, public_line = (
    select u.public_line from implementation.step_update u where u.workspace_id = $1 and u.step_id = $2 order by u.happened_at desc, u.id desc limit 1)
  where s.workspace_id = $1 and s.id = $2`;
