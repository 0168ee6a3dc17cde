import { Global, Inject, Injectable, Logger, Module, type BeforeApplicationShutdown } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService, Reflector } from '@nestjs/core';
import { Clock } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { CrossWorkspace } from '#libs/platform/database';
import { postgresBackend, redisBackend, type Backend } from './backend.js';
import { Consumers, type BoundConsumer } from './consumers.js';
import { JobEngine } from './job-engine.js';
import { HEARTBEAT_TASK, JOB_CONSUMER, type Consumer, type HeartbeatTask, type JobHandler } from './job-handler.js';

/**
 * Builds the engine once all rooms stand: handlers are found by their marks, so
 * they must exist before anybody looks.
 */
@Injectable()
export class JobEngines implements BeforeApplicationShutdown {
  private engine: JobEngine | null = null;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
    private readonly cross: CrossWorkspace,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * The engine of this process.
   * @param expected the consumers of this process; left out only by specs that boot a few rooms
   */
  open(expected?: readonly string[]): JobEngine {
    if (this.engine !== null) return this.engine;
    const consumers = findConsumers(this.discovery, this.reflector);
    if (expected !== undefined) consumers.requireExactly(expected);
    const tasks = findTasks(this.discovery, this.reflector);
    this.engine = new JobEngine(openBackend(this.config), consumers, tasks, this.cross, this.clock);
    return this.engine;
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.engine?.stop();
  }
}

/** For the worker only: the api writes events and never touches a queue. */
@Global()
@Module({ imports: [DiscoveryModule], providers: [JobEngines], exports: [JobEngines] })
export class QueueModule {}

function openBackend(config: Config): Backend {
  const logger = new Logger('jobs');
  const onError = (error: Error): void => logger.warn(`queue connection: ${(error as { code?: string }).code ?? error.name}`);
  return config.redisUrl === null ? postgresBackend(config.databaseOpsUrl, onError) : redisBackend(config.redisUrl, onError);
}

interface Marked<T> {
  readonly instance: object;
  readonly mark: T;
}

function findMarked<T>(discovery: DiscoveryService, reflector: Reflector, key: string): Marked<T>[] {
  return discovery.getProviders().flatMap(({ instance, metatype }) => {
    if (typeof metatype !== 'function' || typeof instance !== 'object' || instance === null) return [];
    const mark = reflector.get<T | undefined>(key, metatype);
    return mark === undefined ? [] : [{ instance: instance as object, mark }];
  });
}

function findConsumers(discovery: DiscoveryService, reflector: Reflector): Consumers {
  const marked = findMarked<Consumer>(discovery, reflector, JOB_CONSUMER);
  return new Consumers(marked.map(({ instance, mark }): BoundConsumer => ({ ...mark, handler: instance as JobHandler })));
}

function findTasks(discovery: DiscoveryService, reflector: Reflector): HeartbeatTask[] {
  return findMarked<number>(discovery, reflector, HEARTBEAT_TASK)
    .sort((a, b) => a.mark - b.mark)
    .map(({ instance }) => instance as HeartbeatTask);
}
