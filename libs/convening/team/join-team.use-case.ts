import { Injectable } from '@nestjs/common';
import { PlanningProcesses, requireInCase } from '#libs/casework';
import { Cities } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { CHANGE_TEAM } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import type { JoinTeamRequest } from './change-team.request.js';
import { Team } from './team.repository.js';

/** Somebody prepares the process too: a person gets the rights of the part for this process, until the last day. */
@Injectable()
export class JoinTeam {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, caseId: string, { partyId, part, until, note }: JoinTeamRequest): Promise<{ id: string }> {
    return this.unitOfWork.run('convening.team.join', actor, async (tx) => {
      await tx.use(PlanningProcesses).requireOpen(caseId);
      requireInCase(actor, CHANGE_TEAM, caseId);
      const today = await tx.use(Cities).today();
      if (until !== undefined && until < today) throw conveningProblem('team.until-past', { until });
      const member = await tx.use(Team).join(caseId, partyId, part, today, until ?? null, note ?? null);
      tx.record({ kind: 'team-member', id: member.id, after: { caseId, partyId: member.partyId, part, until: until ?? null } });
      return { id: member.id };
    });
  }
}
