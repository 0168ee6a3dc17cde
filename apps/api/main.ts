import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConfigFault, readConfig } from '#libs/platform/config';
import { ApiModule } from './api.module.js';
import { furnish, openAdapter, serveOpenApi } from './create-api.js';
import { Readiness } from './health/readiness.js';
import { ApiLog } from './log/api-log.js';

/** Load balancers ask every second or two; then requests under way get the rest. */
const NOTICE_MS = 1_500;
const CLOSE_MS = 18_000;

/** The HTTP host. Production starts it with `node --disable-proto=delete`. */
async function main(): Promise<void> {
  const config = readConfig();
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.register({ config }), openAdapter(config), { bodyParser: false, bufferLogs: true, abortOnError: false });
  const log = app.get(ApiLog);
  app.useLogger(log);
  await furnish(app);
  await app.init();
  serveOpenApi(app);
  await app.listen(config.port, config.host);

  const stop = stopOnce(app);
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.send?.('ready');
}

/** "Not ready" first, then no new connections, then the end; never longer than 20 seconds. */
function stopOnce(app: NestFastifyApplication): () => void {
  let stopping = false;
  return () => {
    if (stopping) return;
    stopping = true;
    app.get(Readiness).stop();
    setTimeout(() => process.exit(1), NOTICE_MS + CLOSE_MS).unref();
    setTimeout(() => void app.close().then(() => process.exit(0), () => process.exit(1)), NOTICE_MS);
  };
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigFault ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(error instanceof ConfigFault ? 3 : 1);
});
