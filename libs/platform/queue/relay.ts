import type { CrossWorkspace } from '#libs/platform/database';
import type { Clock } from '#libs/kernel';
import type { JobQueue } from './backend.js';
import type { Consumers } from './consumers.js';
import type { Job, QueueName } from './job-handler.js';

export interface OutboxRow {
  readonly workspace_id: string;
  readonly id: string;
  readonly event: string;
  readonly ids: Record<string, string>;
  readonly occurred_at: string;
}

const BATCH = 500;

/** What BullMQ is told about a job. Its id makes a second add of the same one do nothing while it waits. */
export function toBullJob(row: OutboxRow, consumer: string) {
  const data: Job = {
    workspaceId: row.workspace_id, eventId: row.id, consumer, event: row.event, ids: row.ids, occurredAt: row.occurred_at,
  };
  return {
    name: consumer,
    data,
    opts: { jobId: `${row.id}-${consumer}`, attempts: 8, backoff: { type: 'exponential', delay: 2_000, jitter: 0.5 }, removeOnComplete: true, removeOnFail: true },
  };
}

/** Moves committed events to the queue: one job for each consumer that hears them. */
export class Relay {
  constructor(
    private readonly cross: CrossWorkspace,
    private readonly consumers: Consumers,
    private readonly queues: Readonly<Record<QueueName, JobQueue>>,
    private readonly clock: Clock,
  ) {}

  /**
   * One batch. A crash after adding and before committing adds the same job ids again.
   * @returns how many events were moved
   */
  async once(): Promise<number> {
    return this.cross.transaction(async (query) => {
      const rows = (await query({
        text: `select workspace_id, id, event, ids, occurred_at from queue.outbox where relayed_at is null order by id limit $1 for update skip locked`,
        values: [BATCH],
      })) as OutboxRow[];
      if (rows.length === 0) return 0;
      await this.add(rows);
      const silent = rows.filter((row) => this.consumers.hearing(row.event).length === 0).map((row) => row.id);
      await query({
        text: `update queue.outbox set relayed_at = $1, settled_at = case when id = any($3::uuid[]) then $1::timestamptz end where id = any($2::uuid[])`,
        values: [this.clock.now(), rows.map((row) => row.id), silent],
      });
      return rows.length;
    });
  }

  /** Adds the jobs of these events, for all consumers or for those that `wanted` names. */
  async add(rows: readonly OutboxRow[], wanted: (row: OutboxRow, consumer: string) => boolean = () => true): Promise<number> {
    const jobs = rows.flatMap((row) =>
      this.consumers.hearing(row.event)
        .filter(({ consumer }) => wanted(row, consumer))
        .map(({ consumer, queue }) => ({ queue: queue ?? 'jobs', job: toBullJob(row, consumer) })));
    for (const name of Object.keys(this.queues) as QueueName[]) {
      const mine = jobs.filter(({ queue }) => queue === name).map(({ job }) => job);
      if (mine.length > 0) await this.queues[name].addBulk(mine as never);
    }
    return jobs.length;
  }
}
