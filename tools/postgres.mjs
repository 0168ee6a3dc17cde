import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { ensureFolder } from './paths.mjs';
import { choosePort } from './ports.mjs';
import { databaseAccount, databaseHome } from './postgres-account.mjs';
import { findBinaries } from './postgres-binaries.mjs';
import { createCluster, inspectFolder, requireSpace, resetPassword } from './postgres-folder.mjs';
import { clearStalePid, runningServer, startServer, stopServer } from './postgres-server.mjs';
import { joinServer, leaveServer } from './server-users.mjs';
import { readState, writeState } from './state.mjs';

/**
 * @typedef {object} Embedded
 * @property {string} ownerUrl the role that owns the product's database: may make databases and roles, is no superuser
 * @property {string} adminUrl the superuser, for tests and for repairs
 * @property {number} port
 * @property {boolean} created whether this start made the database
 * @property {() => boolean} isRunning
 * @property {(grace?: number) => Promise<void>} stop leaves it, and ends it when nobody else uses it; sessions that
 *   do not end within `grace` milliseconds are cut off and the data repaired at the next start
 */

/** Local only, over TCP with passwords; no socket files, which would need a folder both users may write to. */
const SETTINGS = {
  listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', fsync: 'on',
  password_encryption: 'scram-sha-256', timezone: 'UTC', log_timezone: 'UTC', log_min_messages: 'warning',
};

/**
 * Starts the PostgreSQL that comes with the product, or takes over one that a killed run left behind.
 * Cluster and passwords are made on the first start.
 * @param {{ dataDir: string, log: (sentence: string) => void, name?: string, settings?: Record<string, string> }} options
 *   `name` of the cluster's folder inside the data folder; `settings` override the defaults
 * @returns {Promise<Embedded>}
 */
export async function startEmbedded({ dataDir, log, name = 'postgres', settings = {} }) {
  ensureFolder(dataDir);
  return withLock(join(dataDir, `${name}.lock`), () => start({ dataDir, log, name, settings: { ...SETTINGS, ...settings } }));
}

/** @param {{ dataDir: string, log: (sentence: string) => void, name: string, settings: Record<string, string> }} options */
async function start({ dataDir, log, name, settings }) {
  const account = databaseAccount();
  const home = databaseHome(dataDir, name, account, log);
  const folder = join(home, name);
  const stateFile = join(dataDir, `${name}.json`);
  const binaries = await findBinaries(account, home);
  const exists = inspectFolder(folder, binaries.major);
  const known = readState(stateFile);
  const state = known ?? { password: randomBytes(24).toString('base64url'), ownerPassword: randomBytes(24).toString('base64url') };
  let server = exists ? runningServer(folder) : undefined;
  if (!server) {
    requireSpace(home, exists ? 48 : 160);
    if (!exists) {
      log('Making the database …');
      writeState(stateFile, { ...state, prepared: false });
      createCluster({ folder, initdb: binaries.initdb, account, password: state.password });
      state.prepared = false;
    }
    await clearStalePid(folder);
    // The file with the passwords was lost: the data is worth more than the old password.
    if (exists && !known) log(`Taking over the database of an earlier start in ${folder}; remove that folder to begin anew.`);
    if (exists && !known) resetPassword({ folder, postgres: binaries.postgres, account, password: state.password });
    server = await startOnFreePort({ ...binaries, folder, account, settings, log, logFile: join(dataDir, `${name}.log`) }, state.port);
  }
  const users = join(dataDir, `${name}.users`);
  joinServer(users);
  while (!server.ready) server = await settled(folder);
  const url = (/** @type {string} */ user, /** @type {string} */ password, /** @type {string} */ database) =>
    `postgresql://${user}:${password}@127.0.0.1:${server.port}/${database}`;
  const adminUrl = url('postgres', state.password, 'postgres');
  if (!state.prepared) await prepareOwner(adminUrl, state.ownerPassword);
  writeState(stateFile, { ...state, port: server.port, prepared: true });
  const stop = (/** @type {number} */ grace = 12_000) =>
    withLock(join(dataDir, `${name}.lock`), async () => { if (leaveServer(users)) await stopServer(folder, grace); });
  return { ownerUrl: url('commonplan', state.ownerPassword, 'commonplan'), adminUrl, port: server.port, created: !exists, isRunning: () => runningServer(folder) !== undefined, stop };
}

/** @param {string} folder */
async function settled(folder) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  const server = runningServer(folder);
  if (!server) throw new Error(`The database in ${folder} ended while starting.`);
  return server;
}

/**
 * @param {Omit<Parameters<typeof startServer>[0], 'port'>} options
 * @param {number | undefined} remembered
 */
async function startOnFreePort(options, remembered) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await startServer({ ...options, port: await choosePort(attempt === 0 ? remembered : undefined) });
    if (server !== 'port-taken') return server;
  }
  throw new Error('No free port was found for the database in five attempts.');
}

/**
 * The owner is no superuser, as on a hosted server, so that what works here works there.
 * @param {string} adminUrl
 * @param {string} password
 */
async function prepareOwner(adminUrl, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client(adminUrl);
  await client.connect();
  try {
    const has = async (/** @type {string} */ text) => (await client.query(text)).rowCount;
    if (!await has(`select 1 from pg_roles where rolname = 'commonplan'`)) await client.query('create role commonplan login createdb createrole');
    await client.query(`alter role commonplan password ${client.escapeLiteral(password)}`);
    await client.query('grant pg_monitor, pg_signal_backend to commonplan');
    if (!await has(`select 1 from pg_database where datname = 'commonplan'`)) await client.query('create database commonplan owner commonplan');
  } finally {
    await client.end();
  }
}
