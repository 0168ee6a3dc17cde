import { Injectable } from '@nestjs/common';
import { requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STAGES } from '../convening.permissions.js';
import type { ChangeStageRequest } from './change-stage.request.js';
import type { StageChanged } from './stage.response.js';
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
      stage.replan(request.plannedFrom ?? stage.plannedFrom, request.plannedTo ?? stage.plannedTo);
      await stages.save(stage);
      tx.record({ kind: 'stage', id, before, after: { name: stage.name, plannedFrom: stage.plannedFrom, plannedTo: stage.plannedTo } });
      return { state: stage.state, version: stage.version };
    });
  }
}
