import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const LIMIT = 10_000_000;

/**
 * A log that is turned over at 10 MB, with one older file kept. What can't be written (a full disk) is dropped:
 * logging must never stop the product.
 * @param {string} file
 */
export function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  let size = existsSync(file) ? statSync(file).size : 0;
  return {
    file,
    /** @param {string | Buffer} chunk */
    write(chunk) {
      try {
        if (size > LIMIT) {
          renameSync(file, `${file}.1`);
          size = 0;
        }
        appendFileSync(file, chunk, { mode: 0o600 });
        size += chunk.length;
      } catch { /* see above */ }
    },
  };
}
