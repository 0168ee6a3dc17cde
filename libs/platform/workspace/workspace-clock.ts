import { Inject, Injectable } from '@nestjs/common';
import { Clock, localDate, type DayText } from '#libs/kernel';
import { WorkspaceDirectory } from './workspace-directory.js';

/** The clock of a city: the machine's, except in a demo city whose clock was moved. */
@Injectable()
export class WorkspaceClock {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    private readonly directory: WorkspaceDirectory,
  ) {}

  async nowIn(workspaceId: string): Promise<Date> {
    const address = await this.directory.byId(workspaceId);
    return new Date(this.clock.now().getTime() + (address?.clockOffsetMs ?? 0));
  }

  /** The calendar day it is there. */
  async todayIn(workspaceId: string): Promise<DayText> {
    const address = await this.directory.byId(workspaceId);
    return localDate(await this.nowIn(workspaceId), address?.zone ?? 'UTC');
  }
}
