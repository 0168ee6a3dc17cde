import { Injectable } from '@nestjs/common';
import { PlanningProcesses, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { IssueAreasChanged } from '../convening.events.js';
import { DESIGN_PROCESS } from '../convening.permissions.js';
import type { IssueAreaList } from './issue-area.response.js';
import { IssueAreas } from './issue-areas.repository.js';
import type { SetIssueAreasRequest } from './set-issue-areas.request.js';

/** Names, orders, adds and retires issue areas in one press: at the start, or when they have emerged. */
@Injectable()
export class SetIssueAreas {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, { areas }: SetIssueAreasRequest): Promise<IssueAreaList> {
    return this.unitOfWork.run('convening.issue-areas.set', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpenLocked(caseId);
      requireInCase(actor, DESIGN_PROCESS, caseId);
      const before = (await tx.use(IssueAreas).ofCase(caseId)).map(({ id, name }) => ({ id, name }));
      const items = (await tx.use(IssueAreas).set(caseId, areas)).map(({ id, name }) => ({ id, name }));
      tx.record({ kind: 'case', id: caseId, before: { areas: before }, after: { areas: items } });
      tx.announce(IssueAreasChanged, { caseId });
      return { items };
    });
  }
}
