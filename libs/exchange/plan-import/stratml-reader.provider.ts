import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { exchangeProblem } from '../exchange.problems.js';
import { parseStratml } from '../stratml/parse-stratml.js';
import type { StratmlResult } from '../stratml/remark.js';

const LONGEST_MS = 60_000;
const HEAP_MEGABYTES = 512;
const BUILT = fileURLToPath(new URL('./parse-child.js', import.meta.url));

/** Reads documents one at a time, outside the main loop. */
@Injectable()
export class StratmlReader {
  private turn: Promise<unknown> = Promise.resolve();

  /** @throws Problem `exchange.import.tookTooLong` (too-large) when time or memory is not enough */
  read(bytes: Uint8Array): Promise<StratmlResult> {
    // From source (in tests) there is no file that a thread could load.
    const reading = this.turn.then(() => (existsSync(BUILT) ? readInThread(bytes) : parseStratml(bytes)));
    this.turn = reading.catch(() => undefined);
    return reading;
  }
}

async function readInThread(bytes: Uint8Array): Promise<StratmlResult> {
  const thread = new Worker(BUILT, { workerData: bytes, env: {}, resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
  let late: NodeJS.Timeout | undefined;
  try {
    return await new Promise<StratmlResult>((resolve, reject) => {
      late = setTimeout(() => reject(exchangeProblem('import.tookTooLong')), LONGEST_MS);
      thread.once('message', resolve);
      thread.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? exchangeProblem('import.tookTooLong') : error));
      thread.once('exit', () => reject(new Error('the reading thread ended without an answer')));
    });
  } finally {
    clearTimeout(late);
    await thread.terminate();
  }
}
