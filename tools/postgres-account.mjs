import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shortHash } from './paths.mjs';
import { Sentence } from './sentence.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

/** @param {string} name @returns {Account | undefined} */
function lookUp(name) {
  try {
    const id = (/** @type {string} */ flag) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/**
 * The operating-system user the database runs as. PostgreSQL refuses to run as root, so root gets the
 * user `postgres`, made if missing; anybody else runs it as themselves (undefined).
 * @returns {Account | undefined}
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const known = lookUp('postgres');
  if (known) return known;
  for (const [command, ...args] of [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
    ['adduser', '-S', '-H', '-D', 'postgres'],
  ]) {
    spawnSync(/** @type {string} */ (command), args, { stdio: 'ignore' });
    const made = lookUp('postgres');
    if (made) return made;
  }
  const nobody = lookUp('nobody');
  if (nobody) return nobody;
  throw new Sentence('PostgreSQL does not run as root and the user "postgres" could not be made. Make it (useradd --system postgres) or start Commonplan as an ordinary user.');
}

/**
 * Whether the account can walk into a folder through all of its parents: tried, not computed.
 * @param {string} folder
 * @param {Account | undefined} account
 */
export function canReach(folder, account) {
  if (!account) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, stdio: 'ignore', cwd: '/' }).status === 0;
}

/**
 * Where the database's own folder lies: in the data folder, or, when the database's user cannot reach
 * that (a clone in root's closed home), in /var/lib/commonplan under a name made from the data folder's path.
 * @param {string} dataDir
 * @param {string} name
 * @param {Account | undefined} account
 * @param {(sentence: string) => void} log
 */
export function databaseHome(dataDir, name, account, log) {
  const elsewhere = join('/var/lib/commonplan', shortHash(realpathSync(dataDir)));
  const inside = join(dataDir, name, 'PG_VERSION');
  const moved = account !== undefined && existsSync(join(elsewhere, name, 'PG_VERSION')) && !existsSync(inside);
  if (canReach(dataDir, account) && !moved) return dataDir;
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  chownSync(elsewhere, process.getuid?.() ?? 0, process.getgid?.() ?? 0);
  if (!canReach(elsewhere, account)) {
    throw new Sentence(`The database runs as the user "postgres", which can reach neither ${dataDir} nor ${elsewhere}. Set DATA_DIR to a folder it can reach.`);
  }
  writeFileSync(join(elsewhere, 'README'), `Database of the Commonplan data folder ${dataDir}.\nIt lies here because the user "postgres" cannot reach that folder.\n`);
  log(`${dirname(dataDir)} is closed to the user "postgres", so the database is kept in ${elsewhere}.`);
  return elsewhere;
}
