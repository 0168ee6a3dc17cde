import { Injectable } from '@nestjs/common';
import { VisionChanged } from '#libs/convening';
import { LineReleased, StepChanged, StepUpdated } from '#libs/implementation';
import { HandlesJob, type Job, type JobHandler } from '#libs/platform/queue';
import { PlanAddressChanged, TextWithheld, VersionPublished } from '#libs/publishing';
import { RenderPlan, type RenderOrder } from './render-plan.use-case.js';

/** Makes the pages again that an event changes. */
@HandlesJob({ consumer: 'site.render-plan', on: [VersionPublished, TextWithheld, PlanAddressChanged, StepUpdated, StepChanged, LineReleased, VisionChanged] })
@Injectable()
export class RenderPlanJob implements JobHandler {
  constructor(private readonly renderPlan: RenderPlan) {}

  async handle(job: Job): Promise<void> {
    const { caseId } = job.ids;
    if (caseId !== undefined) await this.renderPlan.fromJob(job, orderOf(job, caseId));
  }
}

function orderOf({ event, ids }: Job, caseId: string): RenderOrder {
  const all: RenderOrder = { caseId, itemId: null, versionId: null, moved: false, erase: false };
  switch (event) {
    case VersionPublished.name:
      return { ...all, versionId: ids['versionId'] ?? null };
    case TextWithheld.name:
      return { ...all, versionId: ids['versionId'] ?? null, erase: true };
    case PlanAddressChanged.name:
      return { ...all, moved: true };
    default:
      return { ...all, itemId: ids['itemId'] ?? null };
  }
}
