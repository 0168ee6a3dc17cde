import { Injectable } from '@nestjs/common';
import { CaseFiles, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STAGES } from '../convening.permissions.js';
import type { OpenStageRequest } from './change-stage.request.js';
import type { StageChanged } from './stage.response.js';
import { Stages } from './stages.repository.js';

/** Begins a stage; others may be open beside it. */
@Injectable()
export class OpenStage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: OpenStageRequest): Promise<StageChanged> {
    return this.unitOfWork.run('convening.stage.open', actor, async (tx) => {
      const stages = tx.use(Stages);
      const stage = await stages.requireOfOpenCase(id);
      requireInCase(actor, RUN_STAGES, stage.caseId);
      requireVersion(stage, request.version, { state: stage.state, name: stage.name });
      stage.open(await stages.today(), actor.personId);
      await stages.save(stage);
      await tx.use(CaseFiles).tell({
        caseId: stage.caseId, kind: 'system', title: `Stage opened: ${stage.name}`, titleKey: 'convening.file.stageOpened', titleValues: { stage: stage.name },
      });
      tx.record({ kind: 'stage', id, before: { state: 'not_started' }, after: { state: stage.state } });
      return { state: stage.state, version: stage.version };
    });
  }
}
