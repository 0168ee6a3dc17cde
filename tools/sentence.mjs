/** A failure that a person can act on: its message is printed alone, without a stack. */
export class Sentence extends Error {}

/**
 * The words for a failure: the sentence itself, a plain sentence for a full or read-only disk,
 * or the whole stack when the cause is unknown.
 * @param {unknown} error
 */
export function explain(error) {
  if (error instanceof Sentence) return error.message;
  const code = /** @type {{ code?: string, path?: string }} */ (error)?.code;
  const where = /** @type {{ path?: string }} */ (error)?.path;
  if (code === 'ENOSPC') return fullDisk(where);
  if (code === 'EROFS' || code === 'EACCES') {
    return `Commonplan may not write to ${where ?? 'its folder'}. Make it writable, or set DATA_DIR to a folder that is. Nothing was changed.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * @param {string | undefined} where a file or folder on the full disk
 */
export function fullDisk(where) {
  return `The disk is full${where ? ` (${where})` : ''}. Free some space and start again; everything already saved was kept.`;
}

/**
 * Runs a tool's main function; a failure becomes words on stderr and exit code 1 (or the error's own `exitCode`).
 * @param {() => Promise<number | void>} main
 */
export function run(main) {
  // A socket or timer somebody forgot must not keep a finished tool alive.
  const leave = () => setTimeout(() => process.exit(), 500).unref();
  main().then(
    (code) => { process.exitCode = code ?? 0; },
    (error) => { process.stderr.write(`${explain(error)}\n`); process.exitCode = error?.exitCode ?? 1; },
  ).finally(leave);
}
