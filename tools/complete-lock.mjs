/**
 * node tools/complete-lock.mjs, after `npm install <package>`: names in package-lock.json the optional packages for
 * other platforms (binaries of compilers and the like). npm leaves them out when the registry in use does not serve them,
 * and `npm ci` then refuses the file on every machine. They are never installed where they do not fit.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

const SYSTEMS = { android: 'android', darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32', freebsd: 'freebsd', openharmony: 'openharmony' };
// Longer names first: "arm" is part of "arm64".
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'arm'];

const file = join(ROOT, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
/** @type {Record<string, object>} */
const added = {};
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const entry = platformEntry(name, version, dev);
    if (entry) added[`node_modules/${name}`] = entry;
    else process.stderr.write(`${name} ${version} is not in the lock file and its name does not tell its platform.\n`);
  }
}
if (Object.keys(added).length > 0) {
  lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
process.stdout.write(`${Object.keys(added).length} packages named.\n`);

/** Looks where node would, from the package outward. @param {string} path @param {string} name */
function isLocked(path, name) {
  for (let base = path; ; base = base.slice(0, Math.max(base.lastIndexOf('/node_modules/'), 0))) {
    if (lock.packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (base === '') return false;
  }
}

/** @param {string} name @param {string} version @param {boolean | undefined} dev */
function platformEntry(name, version, dev) {
  const system = Object.keys(SYSTEMS).find((word) => name.includes(word));
  const rest = system ? name.slice(name.indexOf(system) + system.length) : '';
  const processor = PROCESSORS.find((word) => rest.includes(word));
  if (!system || !processor || !/^\d/.test(version)) return undefined;
  const libc = system !== 'linux' ? undefined : rest.includes('musl') ? ['musl'] : rest.includes('gnu') ? ['glibc'] : undefined;
  return { version, cpu: [processor], ...(dev && { dev }), ...(libc && { libc }), optional: true, os: [SYSTEMS[/** @type {keyof typeof SYSTEMS} */ (system)]] };
}
