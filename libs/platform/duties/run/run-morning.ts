import { Injectable, Logger } from '@nestjs/common';
import { systemActor, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { UnitOfWork } from '#libs/platform/work';
import { WorkspaceClock } from '#libs/platform/workspace';
import { DutyKinds } from '../ladder/duty-kinds.js';
import { coalescingKey, groupByRecipient, isTimeToSend, nextMorning } from '../ladder/planning.rules.js';
import { calendarOf, lockDue, withRecipients } from './due-batch.js';
import { FireSteps } from './fire-steps.use-case.js';
import { rehearse } from './rehearse.js';

const BATCH = 2_000;

interface Sorted {
  /** Duties by common recipients. */
  readonly groups: readonly string[][];
  readonly missed: readonly string[];
}

/** The morning of one city: what is due goes, what was missed waits for the next morning, once. */
@Injectable()
export class RunMorning {
  private readonly logger = new Logger('duties');

  constructor(
    private readonly reader: WorkspaceReader,
    private readonly clock: WorkspaceClock,
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: DutyKinds,
    private readonly fire: FireSteps,
  ) {}

  /** @returns how many duties moved */
  async execute(workspaceId: string): Promise<number> {
    const now = await this.clock.nowIn(workspaceId);
    const rows = await this.reader.rows<{ id: string }>(workspaceId, {
      name: 'duties.due', text: 'select id from duties.duty where next_at <= $1 order by next_at, id limit $2', values: [now, BATCH],
    });
    if (rows.length === 0) return 0;
    const actor = systemActor(workspaceId, 'job', 'duties.morning');
    const { groups, missed } = await this.sort(actor, rows.map(({ id }) => id));
    let moved = await this.defer(actor, missed);
    for (const group of groups) moved += await this.guard(group, () => this.fire.execute(actor, group), 0);
    return moved;
  }

  /** One faulty duty must not keep the others from their morning: it is left out and asked again at the next beat. */
  private async sort(actor: Actor, ids: readonly string[]): Promise<Sorted> {
    const sortThese = (some: readonly string[]): Promise<Sorted> => this.rehearseSorting(actor, some);
    try {
      return await sortThese(ids);
    } catch {
      const parts: Sorted[] = [];
      for (const id of ids) parts.push(await this.guard([id], () => sortThese([id]), { groups: [], missed: [] }));
      return { groups: parts.flatMap((part) => part.groups), missed: parts.flatMap((part) => part.missed) };
    }
  }

  private rehearseSorting(actor: Actor, ids: readonly string[]): Promise<Sorted> {
    return rehearse(this.unitOfWork, actor, async (tx) => {
      const city = await calendarOf(tx);
      const due = await lockDue(tx, ids, city);
      const timely = due.filter(({ plannedAt }) => isTimeToSend(plannedAt, tx.now, city));
      const ready = await withRecipients(tx, this.kinds, timely);
      return {
        groups: groupByRecipient(new Map(ready.map(({ duty, to }) => [duty.id, to.map(coalescingKey)]))),
        missed: due.filter((one) => !timely.includes(one)).map(({ duty }) => duty.id),
      };
    });
  }

  private async defer(actor: Actor, ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0;
    return this.unitOfWork.run('duties.step.defer', actor, async (tx) => {
      const rows = await tx.query(
        `update duties.duty set next_at = $3, version = version + 1 where workspace_id = $1 and id = any($2::uuid[]) and next_at <= $4 and state = 'open' returning id`,
        [tx.workspaceId, ids, nextMorning(tx.now, await calendarOf(tx)), tx.now]);
      return rows.length;
    });
  }

  private async guard<T>(ids: readonly string[], work: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      this.logger.error(`a step of ${ids.length} duties, first ${ids[0]}: ${typeof code === 'string' ? code : (error as Error).name}`);
      return otherwise;
    }
  }
}
