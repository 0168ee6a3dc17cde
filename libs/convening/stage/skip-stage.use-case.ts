import { Injectable } from '@nestjs/common';
import { CaseFiles, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { RUN_STAGES } from '../convening.permissions.js';
import type { StageReasonRequest } from './change-stage.request.js';
import type { StageChanged } from './stage.response.js';
import { Stages } from './stages.repository.js';

/** This process does without it, for a reason that stays readable. */
@Injectable()
export class SkipStage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: StageReasonRequest): Promise<StageChanged> {
    return this.unitOfWork.run('convening.stage.skip', actor, async (tx) => {
      const stages = tx.use(Stages);
      const stage = await stages.requireOfOpenCase(id);
      requireInCase(actor, RUN_STAGES, stage.caseId);
      requireVersion(stage, request.version, { state: stage.state, name: stage.name });
      const before = { state: stage.state };
      stage.skip(await stages.today(), request.reason, actor.personId);
      await stages.save(stage);
      await tx.use(CaseFiles).tell({
        caseId: stage.caseId, kind: 'decision', title: `Stage skipped: ${stage.name}`, titleKey: 'convening.file.stageSkipped', titleValues: { stage: stage.name },
        body: request.reason,
      });
      tx.record({ kind: 'stage', id, before, after: { state: stage.state, reason: request.reason } });
      return { state: stage.state, version: stage.version };
    });
  }
}
