import { Logger } from '@nestjs/common';
import type { Clock } from '#libs/kernel';
import { Problem } from '#libs/kernel';
import type { CrossWorkspace } from '#libs/platform/database';
import type { Job as BullJob } from 'bullmq';
import type { Backend, JobQueue, JobWorker } from './backend.js';
import type { Consumers } from './consumers.js';
import type { HeartbeatTask, Job } from './job-handler.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweeper.js';

const POLL_MS = 200;
const CLOSE_MS = 20_000;
const HEARTBEAT_MS = 60_000;

/** Relay, workers, sweeper and heartbeat of one worker process. */
export class JobEngine {
  readonly relay: Relay;
  readonly sweeper: Sweeper;
  private readonly logger = new Logger('jobs');
  private readonly queues: { jobs: JobQueue; render: JobQueue };
  private readonly heartbeats: JobQueue;
  private workers: JobWorker[] = [];
  private stopping = false;
  private relaying: Promise<void> = Promise.resolve();
  private running = 0;

  constructor(
    private readonly backend: Backend,
    private readonly consumers: Consumers,
    private readonly tasks: readonly HeartbeatTask[],
    private readonly cross: CrossWorkspace,
    private readonly clock: Clock,
  ) {
    this.queues = { jobs: backend.queue('jobs'), render: backend.queue('render') };
    this.heartbeats = backend.queue('heartbeat');
    this.relay = new Relay(cross, consumers, this.queues, clock);
    this.sweeper = new Sweeper(cross, consumers, this.relay, clock);
  }

  /** @param heartbeat false in tests, which beat by hand */
  async start({ heartbeat }: { heartbeat: boolean }): Promise<void> {
    await this.backend.check();
    const process = (job: BullJob<Job>): Promise<void> => this.process(job);
    this.workers = [
      this.backend.worker('jobs', process, { concurrency: 10 }),
      this.backend.worker('render', process, { concurrency: 1 }),
      ...(heartbeat ? [this.backend.worker('heartbeat', () => this.beat(), { concurrency: 1 })] : []),
    ];
    for (const worker of this.workers) {
      await worker.waitUntilReady();
      void worker.run().catch((error: Error) => this.logger.error(`a worker stopped: ${error.message}`));
    }
    if (heartbeat) await this.heartbeats.upsertJobScheduler('heartbeat', { every: HEARTBEAT_MS }, { name: 'heartbeat', opts: { removeOnComplete: true, removeOnFail: true } });
    this.relaying = this.relayForever();
  }

  /** One beat: hand over again what got lost, then every room's due work. One failing task does not stop the others. */
  async beat(): Promise<void> {
    const all: HeartbeatTask[] = [{ tick: async () => void (await this.sweeper.sweep()) }, { tick: () => this.sweeper.prune() }, ...this.tasks];
    for (const task of all) {
      await task.tick().catch((error: unknown) => this.logger.error(`heartbeat ${task.constructor.name}: ${reasonOf(error)}`));
    }
  }

  /** Events and jobs that are not finished, in all cities. */
  async backlog(): Promise<{ waiting: number; oldestSeconds: number; running: number }> {
    const [row] = await this.cross.rows<{ waiting: number; oldest: string | null }>({
      text: 'select count(*) as waiting, min(recorded_at) as oldest from queue.outbox where relayed_at is null',
    });
    const oldest = row?.oldest == null ? 0 : (this.clock.now().getTime() - Date.parse(row.oldest)) / 1000;
    return { waiting: row?.waiting ?? 0, oldestSeconds: Math.max(0, oldest), running: this.running };
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.relaying;
    const closing = Promise.all(this.workers.map((worker) => worker.close()));
    await Promise.race([closing, new Promise((resolve) => setTimeout(resolve, CLOSE_MS).unref())]);
    await Promise.all([this.queues.jobs.close(), this.queues.render.close(), this.heartbeats.close()]);
    await this.backend.close();
  }

  private async process(job: BullJob<Job>): Promise<void> {
    this.running += 1;
    try {
      await this.consumers.handlerOf(job.data).handle(job.data);
    } catch (error) {
      this.logger.warn(`${job.data.consumer} ${job.data.eventId}: ${reasonOf(error)}`);
      if (job.attemptsMade + 1 >= (job.opts.attempts ?? 1)) await this.giveUp(job.data, job.attemptsMade + 1, error);
      throw error;
    } finally {
      this.running -= 1;
    }
  }

  private async giveUp(job: Job, attempts: number, error: unknown): Promise<void> {
    await this.cross.rows({
      text: `insert into queue.failure (workspace_id, consumer, event_id, attempts, reason, failed_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (workspace_id, consumer, event_id) do nothing`,
      values: [job.workspaceId, job.consumer, job.eventId, attempts, reasonOf(error), this.clock.now()],
    });
  }

  private async relayForever(): Promise<void> {
    while (!this.stopping) {
      const moved = await this.relay.once().catch((error: unknown) => {
        this.logger.warn(`relay: ${reasonOf(error)}`);
        return 0;
      });
      if (moved === 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }
}

/** A code for logs and tables: messages may hold personal data. */
function reasonOf(error: unknown): string {
  if (error instanceof Problem) return error.code;
  const code = (error as { code?: unknown }).code ?? (error as { driverError?: { code?: unknown } }).driverError?.code;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'unknown';
}
