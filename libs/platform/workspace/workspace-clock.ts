import { Inject, Injectable } from '@nestjs/common';
import { Clock, localDate, type DayText } from '#libs/kernel';
import { WorkspaceDirectory } from './workspace-directory.js';

/** The clock of a city: the machine's, except in a demo city whose clock was moved. */
@Injectable()
export class WorkspaceClock {
  private readonly days = new Map<string, { readonly quarter: number; readonly day: DayText }>();

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
    return this.dayAt(await this.nowIn(workspaceId), address?.zone ?? 'UTC');
  }

  /** Days begin on a quarter of an hour in every zone of today, so one is computed once for each quarter. */
  private dayAt(instant: Date, zone: string): DayText {
    const quarter = Math.floor(instant.getTime() / 900_000);
    const known = this.days.get(zone);
    if (known?.quarter === quarter) return known.day;
    const day = localDate(instant, zone);
    this.days.set(zone, { quarter, day });
    return day;
  }
}
