import { parentPort, workerData } from 'node:worker_threads';
import { parseStratml } from '../stratml/parse-stratml.js';

/** Runs in a thread of its own: parsing is synchronous, and a hostile file takes its time. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(parseStratml(workerData as Uint8Array));
