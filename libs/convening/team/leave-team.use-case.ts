import { Injectable } from '@nestjs/common';
import { PlanningProcesses, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_TEAM } from '../convening.permissions.js';
import { Team } from './team.repository.js';

@Injectable()
export class LeaveTeam {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, memberId: string): Promise<void> {
    return this.unitOfWork.run('convening.team.leave', actor, async (tx) => {
      await tx.use(PlanningProcesses).require(caseId);
      requireInCase(actor, CHANGE_TEAM, caseId);
      const { partyId, part } = await tx.use(Team).leave(memberId, caseId);
      tx.record({ kind: 'team-member', id: memberId, before: { caseId, partyId, part }, after: null });
    });
  }
}
