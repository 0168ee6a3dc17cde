import { Injectable } from '@nestjs/common';
import { requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STAGES } from '../convening.permissions.js';
import { conveningProblem } from '../convening.problems.js';
import { ProcessDates } from '../dates/process-dates.repository.js';
import type { ChangeStageRequest } from './change-stage.request.js';
import type { StageChanged } from './stage.response.js';
import { Stage } from './stage.entity.js';
import { Stages } from './stages.repository.js';

/** Another name, other dates: what a city calls it and when it wants it. */
@Injectable()
export class ChangeStage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: ChangeStageRequest): Promise<StageChanged> {
    return this.unitOfWork.run('convening.stage.change', actor, async (tx) => {
      const stages = tx.use(Stages);
      const stage = await stages.requireOfOpenCase(id);
      requireInCase(actor, RUN_STAGES, stage.caseId);
      requireVersion(stage, request.version, { state: stage.state, name: stage.name });
      const before = { name: stage.name, plannedFrom: stage.plannedFrom, plannedTo: stage.plannedTo };
      if (request.name !== undefined && request.name !== stage.name) stage.rename(request.name);
      await stages.save(stage);
      const changes = [
        ...(request.plannedFrom === undefined || request.plannedFrom === stage.plannedFrom ? [] : [{ id: `stage.${stage.key}.from`, on: request.plannedFrom }]),
        ...(request.plannedTo === undefined || request.plannedTo === stage.plannedTo ? [] : [{ id: `stage.${stage.key}.to`, on: request.plannedTo }]),
      ];
      if (changes.length > 0) await tx.use(ProcessDates).change(stage.caseId, changes);
      const after = await tx.table(Stage).require(id, conveningProblem('stage.absent', { id }));
      tx.record({ kind: 'stage', id, before, after: { name: after.name, plannedFrom: after.plannedFrom, plannedTo: after.plannedTo } });
      return { state: after.state, version: after.version };
    });
  }
}
