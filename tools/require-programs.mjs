import { spawnSync } from 'node:child_process';

/**
 * Where a program lies, searched on PATH; undefined when it is missing.
 * @param {string} name
 * @returns {string | undefined}
 */
export function which(name) {
  const found = spawnSync('sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

let listsFetched = false;

/**
 * Finds a program, or installs it where that can be done without asking anybody: as root on Debian or Ubuntu.
 * @param {string[]} names of the program, the preferred first
 * @param {string} packageName
 * @param {(sentence: string) => void} log
 * @returns {{ path: string } | { missing: string }} `missing` says why, for people
 */
export function requireProgram(names, packageName, log) {
  const search = () => names.map(which).find((path) => path !== undefined);
  const present = search();
  if (present) return { path: present };
  const installer = which('apt-get');
  if (process.getuid?.() !== 0 || !installer) {
    return { missing: `${names[0]} is not on this machine. Install it (Debian: apt-get install ${packageName}) and run again.` };
  }
  log(`Installing ${packageName} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) => spawnSync(installer, ['-qq', '-y', ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (!listsFetched) {
    apt('update');
    listsFetched = true;
  }
  const installed = apt('install', '--no-install-recommends', packageName);
  const path = search();
  return path ? { path } : { missing: `${packageName} could not be installed: ${installed.stderr.trim().split('\n').pop()}` };
}
