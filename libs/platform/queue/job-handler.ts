import { SetMetadata } from '@nestjs/common';
import type { EventType } from './event.js';

/** What a job carries: ids and nothing else. The handler reads everything again. */
export interface Job {
  readonly workspaceId: string;
  /** Together with the consumer the key that makes handling it twice harmless. */
  readonly eventId: string;
  readonly consumer: string;
  readonly event: string;
  readonly ids: Readonly<Record<string, string>>;
  /** ISO text, by the city's clock. */
  readonly occurredAt: string;
}

export interface JobHandler {
  /**
   * Does the work through its own use case, safe to run twice, and may find
   * nothing to do. An error means: try again later.
   */
  handle(job: Job): Promise<void>;
}

/** `render`: one at a time, for work that goes to a child process. */
export type QueueName = 'jobs' | 'render';

export interface Consumer {
  /** `site.render-plan`; each has exactly one handler. */
  readonly consumer: string;
  readonly on: readonly EventType[];
  readonly queue?: QueueName;
}

export const JOB_CONSUMER = 'commonplan:consumer';

/** Marks the one handler of a consumer. */
export const HandlesJob = (consumer: Consumer) => SetMetadata(JOB_CONSUMER, consumer);

export interface HeartbeatTask {
  /** Runs every 60 seconds in one worker. Must take little when nothing is due. */
  tick(): Promise<void>;
}

export const HEARTBEAT_TASK = 'commonplan:heartbeat';

/** Marks a task of the heartbeat; tasks run in the order of their numbers. */
export const OnHeartbeat = (order: number) => SetMetadata(HEARTBEAT_TASK, order);
