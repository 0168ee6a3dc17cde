import type { INestApplicationContext, Type } from '@nestjs/common';
import { addDays, atLocal, Clock, newId, type Actor, type DayText } from '#libs/kernel';
import { JobEngines } from '#libs/platform/queue';
import { DutyClockRunner } from '#libs/platform/duties';
import { CrossWorkspace } from '#libs/platform/database';
import type { Role } from '#libs/platform/contract';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';

const QUIET_TRIES = 1_200;

/** Somebody of the demo city, as the other parts of the seed name them. */
export interface Seated {
  readonly personId: string;
  readonly accountId: string | null;
  readonly organizationId: string;
}

/**
 * The demo city while its history is played: real use cases, one after the other,
 * under a clock that begins two years ago and ends now.
 */
export class DemoCity {
  readonly people = new Map<string, Seated>();
  readonly organizations = new Map<string, string>();

  constructor(
    private readonly rooms: INestApplicationContext,
    readonly id: string,
    readonly zone: string,
    /** The day it is there when the story has been told. */
    readonly today: DayText,
  ) {}

  get<T>(token: Type<T>): T {
    return this.rooms.get(token, { strict: false });
  }

  /** A day counted from today; negative lies before it. */
  day(offset: number): DayText {
    return addDays(this.today, offset);
  }

  instant(offset: number, time = '10:00'): Date {
    return atLocal(this.day(offset), time, this.zone);
  }

  /** Somebody acting with a role for the whole city. */
  as(key: string, role: Role = 'convener'): Actor {
    const seated = this.person(key);
    return {
      kind: 'account', workspaceId: this.id, accountId: seated.accountId, personId: seated.personId,
      grants: [{ role, scopeKind: 'workspace', scopeId: null }], via: 'command:seed', requestId: newId(),
    };
  }

  person(key: string): Seated {
    const found = this.people.get(key);
    if (found === undefined) throw new Error(`the demo has no ${key}`);
    return found;
  }

  organization(key: string): string {
    const found = this.organizations.get(key);
    if (found === undefined) throw new Error(`the demo has no organization ${key}`);
    return found;
  }

  /** Work of the seed itself. */
  write<T>(action: string, actor: Actor, body: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.get(UnitOfWork).run(action, actor, body);
  }

  /** Sets the clock back to where the story begins; from there it only goes forward. */
  async beginAt(offset: number, actor: Actor): Promise<void> {
    const target = this.instant(offset, '08:30');
    const shift = target.getTime() - this.get(Clock as Type<Clock>).now().getTime();
    await this.write('demo.clock.begin', actor, (tx) =>
      tx.query("update workspace.workspace set clock_offset_ms = $2 where workspace_id = $1 and kind = 'demo'", [this.id, shift]));
    this.get(WorkspaceDirectory).forget();
  }

  /** Goes on to a day, through every morning on which somebody is asked or reminded. */
  async goTo(offset: number, time = '10:00'): Promise<void> {
    const target = this.instant(offset, time);
    // Its clock runs on while the story is told: several things may happen in one hour.
    if (target > (await this.get(WorkspaceClock).nowIn(this.id))) await this.get(DutyClockRunner).skipTo(this.id, target);
  }

  /** Gives the city the machine's clock again. */
  async arrive(actor: Actor): Promise<void> {
    await this.write('demo.clock.arrive', actor, (tx) => tx.query('update workspace.workspace set clock_offset_ms = 0 where workspace_id = $1', [this.id]));
    this.get(WorkspaceDirectory).forget();
  }

  /** Waits until every event so far has been handed over and handled. */
  async settle(): Promise<void> {
    const engine = this.get(JobEngines).open();
    for (let tries = 0; tries < QUIET_TRIES; tries += 1) {
      const { waiting, running } = await engine.backlog();
      if (waiting === 0 && running === 0 && (await this.unhandled()) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the jobs of the demo city did not come to an end');
  }

  private async unhandled(): Promise<number> {
    const [row] = await this.get(CrossWorkspace).rows<{ n: number }>({
      text: `select count(*) as n from bullmq.job where state in ('waiting', 'active')`,
    });
    return row?.n ?? 0;
  }
}
