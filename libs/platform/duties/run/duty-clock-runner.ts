import { Inject, Injectable } from '@nestjs/common';
import { Clock, systemActor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { UnitOfWork } from '#libs/platform/work';
import { WorkspaceClock, WorkspaceDirectory } from '#libs/platform/workspace';
import { dutyProblem } from '../duties.problems.js';
import { RunMorning } from './run-morning.js';

/** Far more mornings than anybody skips at once. */
const MOST_ROUNDS = 1_000;

/** Runs what is due by hand, in the order of time: for the demo's skipping and for tests. */
@Injectable()
export class DutyClockRunner {
  constructor(
    private readonly morning: RunMorning,
    private readonly reader: WorkspaceReader,
    private readonly unitOfWork: UnitOfWork,
    private readonly workspaceClock: WorkspaceClock,
    private readonly directory: WorkspaceDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Until nothing is due by the city's clock as it stands. @returns how many duties moved */
  async runDueUntilQuiet(workspaceId: string): Promise<number> {
    let total = 0;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const moved = await this.morning.execute(workspaceId);
      if (moved === 0) break;
      total += moved;
    }
    return total;
  }

  /**
   * Moves a demo city's clock forward to `target`, stopping at every morning on the way on which something is due.
   * @returns how many duties moved
   * @throws Problem `duties.clock.fixed` for a real city, or when `target` lies before now
   */
  async skipTo(workspaceId: string, target: Date): Promise<number> {
    const start = await this.workspaceClock.nowIn(workspaceId);
    if (target < start) throw dutyProblem('clock.fixed');
    let total = await this.runDueUntilQuiet(workspaceId);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const next = await this.nextDue(workspaceId, await this.workspaceClock.nowIn(workspaceId), target);
      if (next === null) break;
      await this.setClock(workspaceId, next);
      total += await this.runDueUntilQuiet(workspaceId);
    }
    await this.setClock(workspaceId, target);
    return total + (await this.runDueUntilQuiet(workspaceId));
  }

  private async nextDue(workspaceId: string, after: Date, until: Date): Promise<Date | null> {
    const row = await this.reader.one<{ at: string | null }>(workspaceId, {
      name: 'duties.next', text: 'select min(next_at) as at from duties.duty where next_at > $1 and next_at <= $2', values: [after, until],
    });
    return row === null || row.at === null ? null : new Date(row.at);
  }

  private async setClock(workspaceId: string, instant: Date): Promise<void> {
    const offset = instant.getTime() - this.clock.now().getTime();
    await this.unitOfWork.run('duties.clock.move', systemActor(workspaceId, 'command', 'duties.clock'), async (tx) => {
      const moved = await tx.query(
        `update workspace.workspace set clock_offset_ms = greatest(clock_offset_ms, $2::bigint) where workspace_id = $1 and kind = 'demo' returning workspace_id`, [workspaceId, offset]);
      if (moved.length === 0) throw dutyProblem('clock.fixed');
      tx.record({ kind: 'city', id: workspaceId, after: { clock: instant.toISOString() } });
    });
    this.directory.forget();
  }
}
