import { Global, Inject, Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import { CONFIG, type Config } from '#libs/platform/config';
import { CrossWorkspace } from './cross-workspace.js';
import { dataSourceOptions } from './data-source-options.js';
import { openPool } from './pool.js';
import type { TimeOuts } from './time-outs.js';
import { WorkspaceReader } from './workspace-reader.js';

const READ_POOL = Symbol('read pool');
const CROSS_POOL = Symbol('cross-workspace pool');

export interface DatabaseSettings {
  /** Shown in pg_stat_activity: `api`, `worker`. */
  readonly name: string;
  readonly times: TimeOuts;
  readonly connections: { readonly write: number; readonly read: number; readonly cross: number };
}

const logger = new Logger('database');
const onIdleError = (error: Error): void => logger.warn(`an idle connection broke: ${error.message}`);

/** TypeORM for writing (through the unit of work only), a pipelined pool for reading, a small one across cities. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    @Inject(READ_POOL) private readonly readPool: pg.Pool,
    @Inject(CROSS_POOL) private readonly crossPool: pg.Pool,
  ) {}

  static register({ name, times, connections }: DatabaseSettings): DynamicModule {
    const pool = (url: string, kind: string, max: number, pipeline: boolean): pg.Pool =>
      openPool({ url, max, times, name: `${name} ${kind}`, pipeline }, onIdleError);
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => dataSourceOptions(config.databaseAppUrl, `${name} write`, times, connections.write),
        }),
      ],
      providers: [
        { provide: READ_POOL, inject: [CONFIG], useFactory: (config: Config) => pool(config.databaseAppUrl, 'read', connections.read, true) },
        { provide: CROSS_POOL, inject: [CONFIG], useFactory: (config: Config) => pool(config.databaseOpsUrl, 'cross', connections.cross, false) },
        { provide: WorkspaceReader, inject: [READ_POOL], useFactory: (readPool: pg.Pool) => new WorkspaceReader(readPool) },
        { provide: CrossWorkspace, inject: [CROSS_POOL], useFactory: (crossPool: pg.Pool) => new CrossWorkspace(crossPool) },
      ],
      exports: [WorkspaceReader, CrossWorkspace, TypeOrmModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.readPool.end(), this.crossPool.end()]);
  }
}
