import type { TypeOrmModuleOptions } from '@nestjs/typeorm';
import { SnakeNaming } from './naming.js';
import { IDLE_MS } from './pool.js';
import { sessionOptions, type TimeOuts } from './time-outs.js';

/** TypeORM's settings: entities come from the rooms, the schema only from migrations. */
export function dataSourceOptions(url: string, name: string, times: TimeOuts, poolSize: number): TypeOrmModuleOptions {
  return {
    type: 'postgres',
    url,
    applicationName: name,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsRun: false,
    autoLoadEntities: true,
    installExtensions: false,
    retryAttempts: 0,
    poolSize,
    extra: { options: sessionOptions(times), connectionTimeoutMillis: 2_000, idleTimeoutMillis: IDLE_MS, keepAlive: true, pipeline: true },
  };
}
