import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { lastJson } from '../json-lines.mjs';
import { choosePort } from '../ports.mjs';
import { startEmbedded } from '../postgres.mjs';
import { runningServer } from '../postgres-server.mjs';
import { sleep } from '../process-identity.mjs';
import { task } from '../tasks.mjs';
import { CITY, loadData } from './load-data.mjs';
import { endAll, startProcess } from './processes.mjs';

const script = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/** @typedef {Awaited<ReturnType<typeof openArena>>} Arena */

/**
 * A durable PostgreSQL of its own with the data set, the api as built, the floor and the load generator:
 * each a process of its own.
 * @param {{ root: string, profile?: string | undefined }} options the folder that holds `dist`; where CPU profiles of the api go
 * @param {(sentence: string) => void} log
 * @param {(close: () => Promise<void>) => void} onOpen told at once how to take everything down
 */
export async function openArena({ root, profile }, log, onOpen) {
  const folder = mkdtempSync(join(tmpdir(), 'commonplan-bench-'));
  chmodSync(folder, 0o755);
  /** @type {Promise<import('../postgres.mjs').Embedded> | undefined} */
  let starting;
  onOpen(async () => {
    await endAll();
    await (await starting?.catch(() => undefined))?.stop(3000);
    rmSync(folder, { recursive: true, force: true });
  });
  // Vacuum would fall on whichever side is being measured: it runs between the rounds instead.
  starting = startEmbedded({ dataDir: folder, log, settings: { fsync: 'on', synchronous_commit: 'on', shared_buffers: '256MB', max_wal_size: '4GB', autovacuum: 'off' } });
  const embedded = await starting;
  const secret = randomBytes(32).toString('base64url');
  log('Bringing the database up to date …');
  const migrated = await task('Migrating', process.execPath, [join(root, 'dist/apps/cli/main.js'), 'migrate', '--json'], {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: embedded.ownerUrl, SECRET_KEY: secret, DATABASE_APP_URL: '', DATABASE_OPS_URL: '' },
  });
  const { appUrl, opsUrl } = /** @type {{ appUrl: string, opsUrl: string }} */ (lastJson(migrated));
  const adminUrl = embedded.adminUrl.replace(/\/[^/]*$/, new URL(embedded.ownerUrl).pathname);
  log('Loading 20,000 steps, 60,000 updates and 50 towns …');
  await loadData(adminUrl);
  const logFile = join(folder, 'processes.log');
  const startApi = () => openApi({ root, profile, logFile, env: { DATABASE_APP_URL: appUrl, DATABASE_OPS_URL: opsUrl, SECRET_KEY: secret, DATA_DIR: folder } });
  const api = await startApi();
  const page = await pageOf(api.url);
  const floor = await startProcess(script('floor.mjs'), { cwd: root, logFile, first: { appUrl, dist: join(root, 'dist'), page } });
  const load = await startProcess(script('load.mjs'), { cwd: root, logFile });
  const postmaster = runningServer(join(folder, 'postgres'))?.pid ?? 0;
  return {
    folder, logFile, root, appUrl, opsUrl, adminUrl, postmaster, startApi, api, load, etag: page.headers.etag ?? '',
    floor: { ...floor, url: `http://127.0.0.1:${floor.ready.port}` },
  };
}

/** @param {{ root: string, profile: string | undefined, logFile: string, env: Record<string, string> }} options */
async function openApi({ root, profile, logFile, env }) {
  const flags = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', resolve(profile)];
  const port = await choosePort();
  const url = `http://127.0.0.1:${port}`;
  const started = await startProcess(join(root, 'dist/apps/api/main.js'), { cwd: root, logFile, flags, env: { ...env, PORT: String(port), PUBLIC_URL: 'http://127.0.0.1' } });
  while (!(await fetch(`${url}/health/ready`)).ok) await sleep(100);
  return { ...started, url };
}

/** What the api answers for the page, so that the floor can send the same: headers and bytes. @param {string} url */
async function pageOf(url) {
  const { headers, body } = await ask(`${url}/${CITY}/plan/`, { 'accept-encoding': 'br' });
  const { headers: unchanged } = await ask(`${url}/${CITY}/plan/`, { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' });
  return { headers, unchanged, body: body.toString('base64') };
}

/** With node:http, because fetch would unpack the bytes. @param {string} url @param {Record<string, string>} sent */
async function ask(url, sent) {
  const [response] = /** @type {[import('node:http').IncomingMessage]} */ (await once(get(url, { headers: sent }), 'response'));
  const { date: _, connection: __, 'keep-alive': ___, ...headers } = /** @type {Record<string, string>} */ (response.headers);
  return { headers, body: await buffer(response) };
}
