import { Inject, Injectable } from '@nestjs/common';
import { Clock, systemActor } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { DeliveryDue } from '../mail.events.js';
import { REQUEUE, SELECT_DUE } from './delivery-statements.js';
import { ABANDONED_AFTER_MS, LOST_AFTER_MS } from './retry.rules.js';

const BATCH = 1_000;

/** Every minute: what was delayed and is due, what a paused city held and now lets go, what a stopped server left behind. */
@OnHeartbeat(40)
@Injectable()
export class RetryDeliveries implements HeartbeatTask {
  constructor(
    private readonly cross: CrossWorkspace,
    private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async tick(): Promise<void> {
    const [now, abandoned, lost] = limits(this.clock.now());
    const due = await this.cross.rows<{ workspaceId: string; ids: string[] }>({ text: SELECT_DUE, values: [now, abandoned, lost, BATCH] });
    for (const { workspaceId, ids } of due) await this.requeue(workspaceId, ids);
  }

  private async requeue(workspaceId: string, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run('mail.delivery.retry', systemActor(workspaceId, 'job', 'mail.retry'), async (tx) => {
      const rows = await tx.query<{ id: string }>(REQUEUE, [workspaceId, ids, ...limits(tx.machineNow)]);
      for (const { id } of rows) tx.announce(DeliveryDue, { deliveryId: id });
    });
  }
}

function limits(now: Date): [now: Date, abandoned: Date, lost: Date] {
  return [now, new Date(now.getTime() - ABANDONED_AFTER_MS), new Date(now.getTime() - LOST_AFTER_MS)];
}
