import { Injectable } from '@nestjs/common';
import { CaseFiles, requireInCase } from '#libs/casework';
import type { Actor } from '#libs/kernel';
import { requireVersion, UnitOfWork } from '#libs/platform/work';
import { StageCompleted } from '../convening.events.js';
import { RUN_STAGES } from '../convening.permissions.js';
import type { CompleteStageRequest } from './change-stage.request.js';
import { gateProblem } from './gate.rules.js';
import type { StageChanged } from './stage.response.js';
import { Stages } from './stages.repository.js';

/**
 * The stage is done when its gate holds; otherwise somebody may pass it with a
 * reason, which stands in the file for ever.
 */
@Injectable()
export class CompleteStage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string, request: CompleteStageRequest): Promise<StageChanged> {
    return this.unitOfWork.run('convening.stage.complete', actor, async (tx) => {
      const stages = tx.use(Stages);
      const stage = await stages.requireOfOpenCase(id);
      requireInCase(actor, RUN_STAGES, stage.caseId);
      requireVersion(stage, request.version, { state: stage.state, name: stage.name });
      const missing = await stages.missing(stage);
      const reason = request.reason ?? null;
      if (missing.length > 0 && reason === null) throw gateProblem(stage.name, missing);
      const passReason = missing.length > 0 ? reason : null;
      stage.complete(await stages.today(), passReason, actor.personId);
      await stages.save(stage);
      await tx.use(CaseFiles).tell({
        caseId: stage.caseId, kind: passReason === null ? 'system' : 'decision', titleValues: { stage: stage.name }, body: passReason ?? '',
        ...(passReason === null
          ? { title: `Stage done: ${stage.name}`, titleKey: 'convening.file.stageCompleted' }
          : { title: `Stage passed with a reason: ${stage.name}`, titleKey: 'convening.file.stagePassed' }),
      });
      tx.record({ kind: 'stage', id, before: { state: 'open' }, after: { state: stage.state, reason: passReason, missing: missing.map(({ key }) => key) } });
      tx.announce(StageCompleted, { caseId: stage.caseId, stageId: id });
      return { state: stage.state, version: stage.version };
    });
  }
}
