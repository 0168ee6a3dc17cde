/**
 * node tools/jest.mjs <path patterns and jest options…>   runs the matching spec files
 * node tools/jest.mjs --stop                              stops the shared test database
 *
 * Specs find in their environment: TEST_OWNER_URL (role that owns the template, may make databases),
 * TEST_ADMIN_URL (superuser), TEST_TEMPLATE (database to copy), TEST_MIGRATED (what `migrate` printed, JSON),
 * TEST_APP_URL and TEST_OPS_URL (from it; swap the database name for the copy's), TEST_SECRET_KEY (the SECRET_KEY
 * of that migration) and TEST_DATABASE_PREFIX: databases whose names begin with it are dropped after the run.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { stopServer } from './postgres-server.mjs';
import { databaseAccount, databaseHome } from './postgres-account.mjs';
import { run } from './sentence.mjs';
import { ensureTemplate, ownerUrl, startTestServer, testFolder, testSecret } from './test-database.mjs';

const log = (/** @type {string} */ sentence) => { process.stderr.write(`${sentence}\n`); };

run(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--stop')) return stopServer(join(databaseHome(testFolder(), 'test-pg', databaseAccount(), log), 'test-pg'));
  const server = await startTestServer(log);
  const prefix = `t${Date.now().toString(36)}_${process.pid}_`;
  const env = { ...process.env, ...await databaseEnvironment(server), TEST_DATABASE_PREFIX: prefix };
  try {
    return await jest(args, env);
  } finally {
    await dropCopies(server, prefix);
  }
});

/** @param {import('./postgres.mjs').Embedded} server @returns {Promise<Record<string, string>>} */
async function databaseEnvironment(server) {
  const admin = { TEST_OWNER_URL: ownerUrl(server, 'postgres'), TEST_ADMIN_URL: server.adminUrl, TEST_SECRET_KEY: testSecret(server) };
  try {
    const template = await ensureTemplate(server, log);
    if (!template) return admin;
    const { appUrl, opsUrl } = template.migrated;
    return {
      ...admin, TEST_TEMPLATE: template.name, TEST_MIGRATED: JSON.stringify(template.migrated),
      ...(typeof appUrl === 'string' && { TEST_APP_URL: appUrl }), ...(typeof opsUrl === 'string' && { TEST_OPS_URL: opsUrl }),
    };
  } catch (error) {
    // Specs that need no database can still run; the others fail for want of TEST_TEMPLATE.
    log(`${/** @type {Error} */ (error).message}\nNo template database: specs that need one will fail.`);
    return admin;
  }
}

/** @param {string[]} args @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function jest(args, env) {
  const single = args.filter((arg) => !arg.startsWith('-')).length === 1 && args.some((arg) => /\.spec\.tsx?$/.test(arg));
  // A suite whose set-up failed may leave its server open: the run still has to end and say so.
  const options = ['--config', join(ROOT, 'jest.config.mjs'), '--forceExit', ...(single && !args.includes('--runInBand') ? ['--runInBand'] : [])];
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...options, ...args], {
    cwd: ROOT, stdio: 'inherit',
    env: { ...env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim() },
  });
  // The terminal's Ctrl-C reaches jest by itself; we only stay to clean up after it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** @param {import('./postgres.mjs').Embedded} server @param {string} prefix */
async function dropCopies(server, prefix) {
  const { default: pg } = await import('pg');
  const admin = new pg.Client(server.adminUrl);
  try {
    await admin.connect();
    const { rows } = await admin.query('select datname as name from pg_database where starts_with(datname, $1)', [prefix]);
    for (const { name } of rows) await admin.query(`drop database if exists ${admin.escapeIdentifier(name)} with (force)`);
  } catch { /* the server was stopped meanwhile: nothing to drop */ } finally {
    await admin.end().catch(() => undefined);
  }
}
