import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ModuleMetadata } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { Clock } from '#libs/kernel';
import { ConfigModule, type Config } from '#libs/platform/config';
import { DatabaseModule, WEB } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { LanguageModule } from '#libs/platform/language';
import { QueueModule } from '#libs/platform/queue';
import { WorkModule } from '#libs/platform/work';
import { WorkspaceModule } from '#libs/platform/workspace';
import { FakeClock } from './fake-clock.js';
import { openTestDatabase, type TestDatabase } from './test-database.js';

/** Settings for tests: real database, no mail server, a fixed key. */
export function testConfig(database: TestDatabase, more: Partial<Config> = {}): Config {
  return {
    port: 0, host: '127.0.0.1', dataDir: join(tmpdir(), 'commonplan-test', database.name), databaseAppUrl: database.appUrl, databaseOpsUrl: database.opsUrl,
    redisUrl: process.env['JOBS_BACKEND'] === 'redis' ? (process.env['TEST_REDIS_URL'] ?? null) : null,
    smtpUrl: null, smtpInPort: null, publicUrl: 'http://127.0.0.1:3000', mailFrom: 'Commonplan <plan@city.invalid>', secretKey: 'test-secret-key-test-secret-key-test', previousSecretKey: null,
    trustProxy: [], demo: false, demoPassword: null, s3: null, logLevel: 'error', ...more,
  };
}

/** Rooms booted on a database of their own, with a clock that stands still. */
export interface Rooms {
  readonly module: TestingModule;
  readonly database: TestDatabase;
  readonly clock: FakeClock;
  get<T>(token: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

export async function bootRooms(imports: NonNullable<ModuleMetadata['imports']> = [], more: Partial<Config> = {}): Promise<Rooms> {
  const database = await openTestDatabase();
  const clock = new FakeClock();
  const module = await Test.createTestingModule({
    imports: [
      ConfigModule.register(testConfig(database, more)),
      DatabaseModule.register({ name: 'test', times: WEB, connections: { write: 6, read: 4, cross: 4 } }),
      WorkspaceModule, WorkModule, QueueModule, FilesModule.fromConfig(), LanguageModule, ...imports,
    ],
  }).overrideProvider(Clock).useValue(clock).compile();
  module.useLogger(false);
  await module.init();
  return {
    module, database, clock,
    get: (token) => module.get(token, { strict: false }),
    close: async () => {
      await module.close();
      await database.close();
    },
  };
}
