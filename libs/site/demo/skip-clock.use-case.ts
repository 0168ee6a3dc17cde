import { Injectable } from '@nestjs/common';
import { addDays, atLocal, localDate, localTime } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { DutyClockRunner } from '#libs/platform/duties';
import { WorkspaceClock, type WorkspaceAddress } from '#libs/platform/workspace';

export interface Skipped {
  readonly now: Date;
  /** Emails written on the way; the worker is sending them. */
  readonly mails: number;
}

const MORNING = '08:00';

/** Moves the demo city's clock through every morning on the way, with the real engine at work. */
@Injectable()
export class SkipClock {
  constructor(
    private readonly runner: DutyClockRunner,
    private readonly clock: WorkspaceClock,
    private readonly reader: WorkspaceReader,
  ) {}

  async execute(city: WorkspaceAddress, to: 'tomorrow' | 'two-weeks'): Promise<Skipped> {
    const now = await this.clock.nowIn(city.id);
    const before = await this.written(city.id);
    const target = to === 'tomorrow' ? nextMorning(now, city.zone) : atLocal(addDays(localDate(now, city.zone), 14), MORNING, city.zone);
    await this.runner.skipTo(city.id, target);
    return { now: target, mails: (await this.written(city.id)) - before };
  }

  private async written(workspaceId: string): Promise<number> {
    const row = await this.reader.one<{ n: number }>(workspaceId, { name: 'demo.written', text: 'select count(*) as n from mail.delivery where workspace_id = $1', values: [workspaceId] });
    return row?.n ?? 0;
  }
}

/** Tomorrow at 8:00, or today's if it is still to come. */
function nextMorning(now: Date, zone: string): Date {
  const today = localDate(now, zone);
  return atLocal(localTime(now, zone) < MORNING ? today : addDays(today, 1), MORNING, zone);
}
