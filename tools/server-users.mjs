import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, self } from './process-identity.mjs';
import { readState, writeState } from './state.mjs';

/**
 * Notes that this process uses the embedded server. `npm start` and a command may use it at the same time;
 * whoever leaves last stops it.
 * @param {string} folder for one small file per user
 */
export function joinServer(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeState(join(folder, `${process.pid}.json`), self());
}

/**
 * @param {string} folder
 * @returns {boolean} whether nobody alive uses the server any more
 */
export function leaveServer(folder) {
  rmSync(join(folder, `${process.pid}.json`), { force: true });
  return otherUsers(folder).length === 0;
}

/** @param {string} folder @returns {number[]} pids of the other users that live; what killed ones left is removed */
export function otherUsers(folder) {
  const names = readdirSync(folder).filter((name) => /^\d+\.json$/.test(name));
  return names.flatMap((name) => {
    const user = /** @type {import('./process-identity.mjs').ProcessIdentity | undefined} */ (readState(join(folder, name)));
    if (user && isAlive(user)) return user.pid === process.pid ? [] : [user.pid];
    rmSync(join(folder, name), { force: true });
    return [];
  });
}
