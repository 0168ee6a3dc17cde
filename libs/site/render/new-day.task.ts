import { Injectable, Logger } from '@nestjs/common';
import { WorkspaceReader } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import { RenderPlan } from './render-plan.use-case.js';

/** States change with the day, without an event: once after each midnight of a city its live pages are made again. Most come out the same. */
@OnHeartbeat(80)
@Injectable()
export class NewDay implements HeartbeatTask {
  private readonly logger = new Logger('site');
  private readonly done = new Map<string, string>();

  constructor(
    private readonly directory: WorkspaceDirectory,
    private readonly clock: WorkspaceClock,
    private readonly reader: WorkspaceReader,
    private readonly renderPlan: RenderPlan,
  ) {}

  async tick(): Promise<void> {
    for (const { id } of await this.directory.all()) {
      const today = await this.clock.todayIn(id);
      if (this.done.get(id) === today) continue;
      await this.renderAll(id);
      this.done.set(id, today);
    }
  }

  private async renderAll(workspaceId: string): Promise<void> {
    const plans = await this.reader.rows<{ caseId: string }>(workspaceId, {
      name: 'site.published-cases', text: 'select distinct case_id as "caseId" from publishing.published_version where workspace_id = $1', values: [workspaceId],
    });
    for (const { caseId } of plans) {
      const changed = await this.renderPlan.fromDay(workspaceId, caseId);
      if (changed > 0) this.logger.log(`${changed} public pages changed with the day`);
    }
  }
}
