import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sentence, fullDisk } from './sentence.mjs';

const MEGABYTE = 1024 * 1024;

/**
 * Refuses what this PostgreSQL must not touch: data of another major version, or a folder that is not a database.
 * @param {string} folder
 * @param {number} major of the programs
 * @returns {boolean} whether the folder already holds a database of ours
 */
export function inspectFolder(folder, major) {
  const versionFile = join(folder, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new Sentence(`${folder} is not empty and is not a PostgreSQL database. Move it away or set DATA_DIR to another folder. Nothing was changed.`);
    }
    return false;
  }
  const found = Number(readFileSync(versionFile, 'utf8').trim());
  if (found > major) {
    throw new Sentence(`The data in ${folder} was written by PostgreSQL ${found}; this release of Commonplan brings PostgreSQL ${major}. Start it with the newer release that wrote it. Nothing was changed.`);
  }
  if (found < major) {
    throw new Sentence(`The data in ${folder} was written by PostgreSQL ${found}; this release of Commonplan brings PostgreSQL ${major}. Export it with the release that wrote it and import it here. Nothing was changed.`);
  }
  return true;
}

/**
 * Stops before a full disk stops PostgreSQL half-way.
 * @param {string} home
 * @param {number} megabytes
 */
export function requireSpace(home, megabytes) {
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < megabytes * MEGABYTE) {
    throw new Sentence(`${fullDisk(home)} The database needs ${megabytes} MB to start and ${Math.floor((bavail * bsize) / MEGABYTE)} MB are left.`);
  }
}

/**
 * Makes a new database cluster. It is made beside its place and moved there when whole,
 * so a start that is killed half-way leaves nothing that looks like data.
 * @param {{ folder: string, initdb: string, account: import('./postgres-account.mjs').Account | undefined, password: string }} options
 */
export function createCluster({ folder, initdb, account, password }) {
  const building = `${folder}.new`;
  const secret = `${folder}.secret`;
  try {
    rmSync(building, { recursive: true, force: true });
    mkdirSync(building, { mode: 0o700 });
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    chmodSync(secret, 0o600);
    if (account) for (const path of [building, secret]) chownSync(path, account.uid, account.gid);
    const made = spawnSync(initdb, [
      '-D', building, '--username=postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8',
      '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions',
    ], { ...account, cwd: building, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' } });
    const said = `${made.stdout ?? ''}${made.stderr ?? ''}`;
    if (made.status !== 0) throw new Sentence(/No space left/.test(said) ? fullDisk(folder) : `The database could not be made: ${said.trim() || made.error?.message}`);
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    renameSync(building, folder);
  } finally {
    rmSync(secret, { force: true });
    rmSync(building, { recursive: true, force: true });
  }
}

/**
 * Sets the superuser's password without knowing the old one, with the server down.
 * @param {{ folder: string, postgres: string, account: import('./postgres-account.mjs').Account | undefined, password: string }} options
 */
export function resetPassword({ folder, postgres, account, password }) {
  const done = spawnSync(postgres, ['--single', '-D', folder, 'postgres'], {
    ...account, cwd: folder, encoding: 'utf8', input: `alter role postgres password '${password}'\n`, env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  if (done.status !== 0) throw new Sentence(`The database's password file is missing and a new password could not be set: ${done.stderr.trim()}`);
}
