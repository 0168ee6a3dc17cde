import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** V8 only; Typst's own memory is watched by the session. */
const HEAP_MEGABYTES = 256;

/**
 * Starts the child: the built file where there is one, else the source's text,
 * which is plain JavaScript on purpose (tests run from source, and Node 20
 * cannot strip types). The child gets no environment, hence no secrets.
 */
export function launchChild(fontFolders: readonly string[]): ChildProcess {
  const here = dirname(fileURLToPath(import.meta.url));
  const built = join(here, 'render-child.js');
  const entry = existsSync(built)
    ? [built]
    : ['--input-type=module', '--eval', readFileSync(join(here, 'render-child.ts'), 'utf8')];
  return spawn(process.execPath, [`--max-old-space-size=${HEAP_MEGABYTES}`, ...entry, fontFolders.join('|')], {
    cwd: here,
    env: {},
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  });
}
