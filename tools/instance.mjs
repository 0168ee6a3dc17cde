import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, ensureFolder, ROOT } from './paths.mjs';
import { startEmbedded } from './postgres.mjs';
import { Sentence } from './sentence.mjs';
import { readState, writeState } from './state.mjs';
import { task } from './tasks.mjs';
import { lastJson } from './json-lines.mjs';

/** @typedef {Record<string, string | undefined>} Environment */
/** @typedef {{ dataDir: string, base: Environment, ownerUrl: string | undefined, stop: (grace?: number) => Promise<void>,
 *   revive: () => Promise<void> }} Instance `revive` starts the embedded database again if it ended by itself */
/** @typedef {{ appUrl?: string, opsUrl?: string }} Roles */

/** The command line of the product, as built. */
export const CLI = join(ROOT, 'dist/apps/cli/main.js');

/**
 * A secret of this installation: made once, kept in the data folder, readable by its owner only.
 * @param {string} dataDir
 * @param {string} name
 * @param {number} bytes
 */
export function keptSecret(dataDir, name, bytes) {
  const file = join(dataDir, name);
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(bytes).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

/**
 * The settings that every part of the product gets; those of the caller win, empty ones count as unset.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} dataDir
 * @returns {Environment}
 */
export function settings(env, dataDir) {
  const port = env.PORT?.trim() || String(readState(join(dataDir, 'running.json'))?.port ?? 3000);
  return {
    ...env,
    NODE_ENV: env.NODE_ENV || 'production',
    DATA_DIR: dataDir,
    PORT: port,
    PUBLIC_URL: env.PUBLIC_URL?.trim() || `http://127.0.0.1:${port}`,
    SECRET_KEY: env.SECRET_KEY?.trim() || keptSecret(dataDir, 'secret-key', 48),
    // On its own database the product shows its demo city unless told otherwise.
    DEMO: env.DEMO?.trim() || (usesEmbedded(env) ? '1' : undefined),
    DEMO_PASSWORD: env.DEMO_PASSWORD?.trim() || keptSecret(dataDir, 'demo-password', 9),
  };
}

/**
 * The embedded database serves when no server is named, neither the owner's nor the app's connection.
 * @param {NodeJS.ProcessEnv} env
 */
export function usesEmbedded(env) {
  return !env.DATABASE_URL?.trim() && !env.DATABASE_APP_URL?.trim();
}

/**
 * Opens the data folder and the database.
 * @param {NodeJS.ProcessEnv} env
 * @param {(sentence: string) => void} log
 * @returns {Promise<Instance>}
 */
export async function openInstance(env, log) {
  const dataDir = ensureFolder(dataFolder(env));
  const base = settings(env, dataDir);
  if (!usesEmbedded(env)) return { dataDir, base, ownerUrl: env.DATABASE_URL?.trim() || undefined, stop: async () => undefined, revive: async () => undefined };
  log('Starting the database …');
  const embedded = await startEmbedded({ dataDir, log });
  const revive = async () => {
    if (embedded.isRunning()) return;
    log('The database ended unexpectedly; starting it again.');
    const again = await startEmbedded({ dataDir, log });
    if (again.port !== embedded.port) throw new Sentence('The database could not get its port back after it ended. Start Commonplan again.');
  };
  return { dataDir, base, ownerUrl: embedded.ownerUrl, stop: embedded.stop, revive };
}

/**
 * Brings the database to this release and learns the connections of the two roles. Without the owner's connection
 * somebody else migrates, and the roles' connections must be given.
 * @param {Pick<Instance, 'base' | 'ownerUrl'>} instance
 * @param {(sentence: string) => void} log
 * @returns {Promise<Environment>} the settings with DATABASE_APP_URL and DATABASE_OPS_URL and without DATABASE_URL
 */
export async function migrate({ base, ownerUrl }, log) {
  const { DATABASE_URL: _, ...rest } = base;
  if (!ownerUrl) {
    log('DATABASE_URL is not set, so the database is taken as it is, without migrations.');
    return rest;
  }
  log('Bringing the database up to date …');
  const out = await task('Bringing the database up to date', process.execPath, [CLI, 'migrate', '--json'], { env: { ...base, DATABASE_URL: ownerUrl } });
  const { appUrl, opsUrl } = /** @type {Roles} */ (lastJson(out));
  const roles = { DATABASE_APP_URL: base.DATABASE_APP_URL?.trim() || appUrl, DATABASE_OPS_URL: base.DATABASE_OPS_URL?.trim() || opsUrl };
  if (!roles.DATABASE_APP_URL || !roles.DATABASE_OPS_URL) throw new Sentence('The migration named no connections for the app and ops roles. Set DATABASE_APP_URL and DATABASE_OPS_URL.');
  return { ...rest, ...roles };
}

/**
 * The demo city, on the first start only, or again when DEMO_PASSWORD has changed since.
 * @param {Pick<Instance, 'dataDir' | 'base' | 'ownerUrl'>} instance
 * @param {Environment} env of the roles, from `migrate`
 * @param {(sentence: string) => void} log
 */
export async function seedDemo({ dataDir, base, ownerUrl }, env, log) {
  if (base.DEMO !== '1') return;
  const file = join(dataDir, 'demo.json');
  const database = ownerUrl ?? env.DATABASE_APP_URL ?? '';
  const wanted = { server: usesEmbedded(process.env) ? 'embedded' : new URL(database).host + new URL(database).pathname, password: base.DEMO_PASSWORD };
  const seeded = readState(file);
  if (seeded?.server === wanted.server && seeded.password === wanted.password) return;
  log('Building the demo city, Riverton …');
  await task('Building the demo city', process.execPath, [CLI, 'seed', 'demo'], { env: { ...env, DATABASE_URL: ownerUrl }, onLine: log });
  writeState(file, wanted);
}
