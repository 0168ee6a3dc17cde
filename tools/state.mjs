import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/**
 * A small JSON file of ours; undefined when it is missing or not readable as JSON.
 * @param {string} file
 * @returns {Record<string, any> | undefined}
 */
export function readState(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Written whole or not at all, readable by its owner only: it may hold passwords.
 * @param {string} file
 * @param {object} state
 */
export function writeState(file, state) {
  const next = `${file}.${process.pid}.new`;
  writeFileSync(next, `${JSON.stringify(state)}\n`, { mode: 0o600 });
  renameSync(next, file);
}
