import { Injectable } from '@nestjs/common';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import { WatchSeats } from './watch-seats.use-case.js';

/** Once after each midnight of a city, before its morning's letters. */
@OnHeartbeat(40)
@Injectable()
export class WatchSeatsTask implements HeartbeatTask {
  private readonly done = new Map<string, string>();

  constructor(
    private readonly directory: WorkspaceDirectory,
    private readonly clock: WorkspaceClock,
    private readonly watchSeats: WatchSeats,
  ) {}

  async tick(): Promise<void> {
    for (const { id } of await this.directory.all()) {
      const today = await this.clock.todayIn(id);
      if (this.done.get(id) === today) continue;
      await this.watchSeats.execute(id);
      this.done.set(id, today);
    }
  }
}
