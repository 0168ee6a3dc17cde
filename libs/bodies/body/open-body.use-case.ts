import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { PlanningProcesses } from '#libs/casework';
import { Cities, requireKnownPeople } from '#libs/directory';
import { requirePermission } from '#libs/platform/contract';
import { SearchIndex } from '#libs/platform/search';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { ARRANGE_BODIES } from '../bodies.permissions.js';
import { bodiesProblem } from '../bodies.problems.js';
import { requireBody } from '../bodies.policy.js';
import { bodyEntry } from '../bodies.search.js';
import { SeatWatch } from '../seat/seat-watch.repository.js';
import { Bodies } from './bodies.repository.js';
import { rulesForNew } from './body-defaults.rules.js';
import { Body } from './body.entity.js';
import type { OpenBodyRequest } from './save-body.request.js';

/** Sets up a task force, a subcommittee of one, or a standing board. */
@Injectable()
export class OpenBody {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Problem `bodies.body.other-case` when the body above belongs to another planning process */
  execute(actor: Actor, request: OpenBodyRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('bodies.body.open', actor, async (tx) => {
      const parent = request.parentId == null ? null : await requireBody(tx, request.parentId, ARRANGE_BODIES);
      const caseId = request.caseId ?? parent?.caseId ?? null;
      requirePermission(actor, ARRANGE_BODIES, caseId === null ? [] : [{ kind: 'process', id: caseId }]);
      await requireFit(tx, caseId, parent);
      await requireKnownPeople(tx, request.appointerPersonId);
      const rules = rulesForNew(request, parent, await tx.use(Cities).today());
      const place = { workspaceId: tx.workspaceId, id: tx.newId(), caseId, parentId: parent?.id ?? null, position: await nextPosition(tx, caseId) };
      const body = Body.open(place, rules, tx.now);
      await tx.table(Body).insert(body);
      await tx.use(Bodies).setIssueAreas(body, request.issueAreaIds ?? []);
      tx.record({ kind: 'body', id: body.id, after: { caseId, parentId: body.parentId, ...rules } });
      await tx.use(SearchIndex).put(bodyEntry(body));
      await tx.use(SeatWatch).look(body.id);
      return { id: body.id };
    });
  }
}

async function requireFit(tx: Transaction, caseId: string | null, parent: Body | null): Promise<void> {
  parent?.requireActive();
  if (parent !== null && parent.caseId !== caseId) throw bodiesProblem('body.other-case', { parentId: parent.id });
  if (caseId !== null) await tx.use(PlanningProcesses).requireOpen(caseId);
}

async function nextPosition(tx: Transaction, caseId: string | null): Promise<number> {
  const [row] = await tx.query<{ next: number }>(
    'select coalesce(max(position), 0) + 1 as next from bodies.body where workspace_id = $1 and case_id is not distinct from $2', [tx.workspaceId, caseId]);
  return row?.next ?? 1;
}
