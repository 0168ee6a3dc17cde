import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { lastJson } from './json-lines.mjs';
import { ensureFolder, ROOT } from './paths.mjs';
import { startEmbedded } from './postgres.mjs';
import { filesOf, hashFiles, isSpec } from './source-files.mjs';
import { transpile } from './transpile.mjs';

/** Any number does, as long as all runs take the same one. */
const TEMPLATE_LOCK = 760_113;
const KEPT_TEMPLATES = 3;
/** A run that began with an older template may still copy from it. */
const IN_USE = 30 * 60_000;

/** @typedef {{ name: string, migrated: Record<string, unknown> }} Template `migrated` is what the migrate command printed */

/** Tests always use the clone's own folder: DATA_DIR is for what people keep. */
export const testFolder = () => ensureFolder(join(ROOT, '.data'));

/**
 * The shared test server. It stays up between runs and gives up safety for speed: nothing in it is kept.
 * @param {(sentence: string) => void} log
 */
export function startTestServer(log) {
  return startEmbedded({
    dataDir: testFolder(), name: 'test-pg', log,
    settings: {
      fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '400', shared_buffers: '256MB',
      max_wal_size: '2GB', checkpoint_timeout: '30min', autovacuum_naptime: '1h', log_min_messages: 'fatal', log_min_error_statement: 'fatal',
    },
  });
}

/**
 * The template for the present migrations, made if there is none. Concurrent runs wait for the one that makes it.
 * @param {import('./postgres.mjs').Embedded} server
 * @param {(sentence: string) => void} log
 * @returns {Promise<Template | undefined>} undefined while the clone has nothing that migrates
 */
export async function ensureTemplate(server, log) {
  const schema = filesOf(['migrations', 'libs/platform/database', 'node_modules/bullmq/package.json'], (path) => !isSpec(path) && !path.endsWith('.md'));
  if (!existsSync(join(ROOT, 'libs/platform/database/migrate.ts')) && !existsSync(join(ROOT, 'apps/cli/main.ts'))) return undefined;
  const name = `tmpl_${hashFiles(schema)}`;
  const { default: pg } = await import('pg');
  const owner = new pg.Client(ownerUrl(server, 'postgres'));
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const note = await readNote(owner, name);
    const migrated = note?.migrated ?? await makeTemplate(owner, server, name, log);
    // Roles live outside databases, so the comment is the one place that says which template has which answer.
    await writeNote(owner, name, { migrated, used: Date.now() });
    await dropOldTemplates(owner, name);
    return { name, migrated };
  } finally {
    await owner.end();
  }
}

/**
 * @param {import('./postgres.mjs').Embedded} server
 * @param {string} database
 */
export function ownerUrl(server, database) {
  const url = new URL(server.ownerUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/**
 * One SECRET_KEY for all runs on this server: roles belong to the whole server, so a second key
 * would change the passwords under a run that is under way.
 * @param {import('./postgres.mjs').Embedded} server
 */
export function testSecret(server) {
  return `tests-${new URL(server.ownerUrl).password}`;
}

/** @param {import('pg').Client} owner @param {string} name */
async function readNote(owner, name) {
  const { rows } = await owner.query(`select shobj_description(oid, 'pg_database') as note from pg_database where datname = $1`, [name]);
  try {
    return JSON.parse(rows[0]?.note);
  } catch {
    return undefined;
  }
}

/** @param {import('pg').Client} owner @param {string} name @param {object} note */
async function writeNote(owner, name, note) {
  await owner.query(`comment on database ${name} is ${owner.escapeLiteral(JSON.stringify(note))}`);
}

/**
 * @param {import('pg').Client} owner
 * @param {import('./postgres.mjs').Embedded} server
 * @param {string} name
 * @param {(sentence: string) => void} log
 */
async function makeTemplate(owner, server, name, log) {
  log(`Making the test template ${name} …`);
  const clone = await transpile(ensureFolder(join(ROOT, '.data', 'test-build')), log);
  const building = `${name}_building`;
  await owner.query(`drop database if exists ${name} with (force)`);
  await owner.query(`drop database if exists ${building} with (force)`);
  await owner.query(`create database ${building}`);
  const migrated = await migrate(clone, ownerUrl(server, building), testSecret(server), log);
  await owner.query(`alter database ${building} rename to ${name}`);
  // The printed addresses name the database that was migrated; it now has its final name.
  return JSON.parse(JSON.stringify(migrated).replaceAll(building, name));
}

/**
 * Runs the cli's `migrate`; if the cli is missing or does not load, the database room's own `migrate`.
 * @param {string} clone
 * @param {string} url of the owner
 * @param {string} secret from which it makes the roles' passwords
 * @param {(sentence: string) => void} log
 */
async function migrate(clone, url, secret, log) {
  const cli = join(clone, 'dist/apps/cli/main.js');
  const room = join(clone, 'dist/libs/platform/database/migrate.js');
  const call = `const { migrate } = await import(${JSON.stringify(room)}); console.log(JSON.stringify((await migrate(process.env.DATABASE_URL, { appUrl: null, opsUrl: null, secret: process.env.SECRET_KEY })) ?? {})); process.exit(0);`;
  const ways = [[cli, [cli, 'migrate', '--json']], [room, ['--input-type=module', '-e', call]]];
  /** @type {string[]} */
  const failures = [];
  for (const [file, args] of /** @type {[string, string[]][]} */ (ways)) {
    if (!existsSync(file)) continue;
    const { code, out, err } = await node(args, { cwd: clone, env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: url, SECRET_KEY: secret, DATABASE_APP_URL: '', DATABASE_OPS_URL: '' } });
    if (code === 0) return lastJson(out);
    failures.push(`${file.slice(clone.length + 1)} ended with code ${code}:\n${err || out}`);
    if (file === cli && existsSync(room)) log('The cli did not migrate; trying the database room alone.');
  }
  throw new Error(`The migrations failed.\n${failures.join('\n')}`);
}

/** @param {string[]} args @param {import('node:child_process').SpawnOptions} options @returns {Promise<{ code: number | null, out: string, err: string }>} */
function node(args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout?.on('data', (chunk) => { out += chunk; });
    child.stderr?.on('data', (chunk) => { err += chunk; });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** @param {import('pg').Client} owner @param {string} current */
async function dropOldTemplates(owner, current) {
  const { rows } = await owner.query(`select datname as name from pg_database where datname ~ '^tmpl_[0-9a-f]{12}$' and datname <> $1`, [current]);
  const others = [];
  for (const { name } of rows) others.push({ name, used: Number((await readNote(owner, name))?.used ?? 0) });
  for (const { name, used } of others.sort((a, b) => b.used - a.used).slice(KEPT_TEMPLATES - 1)) {
    if (Date.now() - used > IN_USE) await owner.query(`drop database if exists ${name}`).catch(() => undefined);
  }
}
