import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { CONFIG, ConfigFault, type Config } from '#libs/platform/config';
import { JobEngines } from '#libs/platform/queue';
import { CONSUMERS } from './consumers.js';
import { JsonLogger } from './json-logger.js';
import { WorkerModule } from './worker.module.js';

/** The job host: outbox relay, job handlers, heartbeat. */
async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(WorkerModule, { logger: new JsonLogger('warn', 'worker'), abortOnError: false });
  const logger = new JsonLogger(app.get<Config>(CONFIG).logLevel, 'worker');
  app.useLogger(logger);
  await app.get(JobEngines).open(CONSUMERS).start({ heartbeat: true });

  const stop = stopOnce(() => app.close());
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  logger.log('ready', 'worker');
  process.send?.('ready');
}

function stopOnce(close: () => Promise<void>): () => void {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    void close().then(() => process.exit(0), () => process.exit(1));
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFault ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(error instanceof ConfigFault ? 3 : 1);
});
