import { documentProblem } from '../documents.problems.js';

/** Waiting documents are held in memory; beyond this the caller must come back. */
const MOST_WAITING = 200;

/** One task at a time, first come, first served; whoever waits may leave. */
export class RenderQueue {
  private busy = false;
  private closed = false;
  private readonly waiting: { start: () => void; refuse: () => void }[] = [];

  /**
   * @param onWaiting told how many come first, when the task has to wait
   * @throws Problem `documents.queue.full`, `documents.renderer.closed`; the signal's reason when aborted before its turn
   */
  async run<T>(task: () => Promise<T>, signal?: AbortSignal, onWaiting?: (ahead: number) => void): Promise<T> {
    signal?.throwIfAborted();
    if (this.closed) throw documentProblem('renderer.closed');
    if (this.busy) await this.turn(signal, onWaiting);
    this.busy = true;
    try {
      signal?.throwIfAborted();
      return await task();
    } finally {
      const next = this.waiting.shift();
      // Still busy while handing over, so that nobody slips in between.
      if (next) next.start();
      else this.busy = false;
    }
  }

  /** Refuses everyone who waits and all who come later; the running task is left to its owner. */
  close(): void {
    this.closed = true;
    for (const { refuse } of this.waiting.splice(0)) refuse();
  }

  private turn(signal?: AbortSignal, onWaiting?: (ahead: number) => void): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) throw documentProblem('queue.full', { waiting: MOST_WAITING });
    onWaiting?.(this.waiting.length + 1);
    return new Promise((resolve, reject) => {
      const place = {
        start: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
        refuse: () => {
          signal?.removeEventListener('abort', leave);
          reject(documentProblem('renderer.closed'));
        },
      };
      const leave = () => {
        this.waiting.splice(this.waiting.indexOf(place), 1);
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.waiting.push(place);
    });
  }
}
