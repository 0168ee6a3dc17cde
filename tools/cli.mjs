/**
 * npm run cli -- <command>: runs a command of the product against this installation's database.
 * Words about set-up go to stderr, so stdout is the command's alone. Exit code 3: the machine or settings failed.
 */
import { requireNode } from './require-node.mjs';

requireNode();
const { spawn } = await import('node:child_process');
const { ensureBuilt } = await import('./build-dist.mjs');
const { ensureInstalled } = await import('./install.mjs');
const { CLI, migrate, openInstance } = await import('./instance.mjs');
const { ROOT } = await import('./paths.mjs');
const { explain, run } = await import('./sentence.mjs');

const log = (/** @type {string} */ sentence) => { process.stderr.write(`${sentence}\n`); };
const args = process.argv.slice(2);

run(async () => {
  /** @type {Awaited<ReturnType<typeof openInstance>> | undefined} */
  let instance;
  try {
    await ensureInstalled(log);
    await ensureBuilt(log);
    instance = await openInstance(process.env, (sentence) => { if (!sentence.startsWith('Starting')) log(sentence); });
    // The roles and the schema must be there before any other command; when they are, this takes a moment only.
    const env = args[0] === 'migrate' ? instance.base : await migrate(instance, () => undefined);
    return await command({ ...env, DATABASE_URL: instance.ownerUrl, INIT_CWD: process.env.INIT_CWD ?? process.cwd() });
  } catch (error) {
    log(explain(error));
    return 3;
  } finally {
    await instance?.stop();
  }
});

/** @param {Record<string, string | undefined>} env @returns {Promise<number>} */
function command(env) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CLI, ...args], { cwd: ROOT, stdio: 'inherit', env: /** @type {NodeJS.ProcessEnv} */ (env) });
  // The terminal's Ctrl-C reaches the command by itself; a signal sent to us alone is passed on.
  process.on('SIGINT', () => undefined);
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
