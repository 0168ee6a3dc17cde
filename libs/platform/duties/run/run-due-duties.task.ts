import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { RunMorning } from './run-morning.js';

/** Every minute: cities in which a step is due by their own clock. While a city's mail is paused nothing is asked there. */
@OnHeartbeat(20)
@Injectable()
export class RunDueDuties implements HeartbeatTask {
  constructor(
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
    private readonly morning: RunMorning,
  ) {}

  async tick(): Promise<void> {
    const cities = await this.cross.rows<{ id: string }>({ name: 'duties.cities', text: SELECT_CITIES, values: [this.clock.now()] });
    for (const { id } of cities) await this.morning.execute(id);
  }
}

const SELECT_CITIES = `select w.workspace_id as id from workspace.workspace w
  where not w.mail_paused and exists (
    select 1 from duties.duty d
    where d.workspace_id = w.workspace_id and d.next_at <= $1::timestamptz + w.clock_offset_ms * interval '1 millisecond')`;
