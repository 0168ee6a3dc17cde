import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { documentProblem } from '../documents.problems.js';
import { launchChild } from './launch-child.js';
import type { ChildMessage, RenderJob } from './render-protocol.js';

export interface RenderLimits {
  /** Milliseconds for one document. */
  readonly timeoutMs: number;
  /** Bytes of the child's resident memory at which it is stopped in mid-work. */
  readonly memoryBytes: number;
}

export interface RenderWatch {
  readonly signal?: AbortSignal | undefined;
  readonly onPhase?: ((phase: 'laying-out' | 'writing') => void) | undefined;
}

export type RenderAnswer = Exclude<ChildMessage, { phase: string }>;

const PAGE_BYTES = 4096;
const MEMORY_LOOK_MS = 200;

/** The one child process: started when needed, replaced after a crash, let go when large. */
export class RenderSession {
  private child: ChildProcess | undefined;
  private jobs = 0;
  private closed = false;

  constructor(
    private readonly fontFolders: readonly string[],
    private readonly limits: RenderLimits,
  ) {}

  /** The child's process id while it lives. */
  get processId(): number | undefined {
    return this.child?.pid;
  }

  /**
   * @throws Problem `documents.render.timed-out`, `.render.crashed`, `.document.too-large`, `.renderer.closed`;
   * the signal's reason when aborted
   */
  run(job: Omit<RenderJob, 'id'>, watch: RenderWatch): Promise<RenderAnswer> {
    return this.attempt(job, watch, true);
  }

  /** Ends the child for good and waits until it is gone. */
  async close(): Promise<void> {
    this.closed = true;
    const child = this.child;
    if (child === undefined) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    this.letGo(child);
    await gone;
  }

  private attempt(job: Omit<RenderJob, 'id'>, watch: RenderWatch, mayRetry: boolean): Promise<RenderAnswer> {
    return new Promise((resolve, reject) => {
      const child = this.liveChild();
      const id = (this.jobs += 1);
      let begun = false;
      let settled = false;
      const stop = (reason: Error) => {
        if (settled) return;
        this.letGo(child);
        settle(() => reject(reason));
      };
      const settle = (finish: () => void) => {
        settled = true;
        clearTimeout(clock);
        clearInterval(look);
        child.off('message', hear).off('exit', crash).off('error', crash);
        watch.signal?.removeEventListener('abort', abort);
        keepAwake(child, false);
        finish();
      };
      const hear = (message: ChildMessage) => {
        if (message.id !== id) return;
        begun = true;
        if ('phase' in message) watch.onPhase?.(message.phase);
        else {
          if (message.memory > this.limits.memoryBytes / 2) this.letGo(child);
          settle(() => resolve(message));
        }
      };
      const crash = () => {
        if (settled) return;
        if (this.closed) return stop(documentProblem('renderer.closed'));
        // An idle child may have died unseen: what was never begun is begun anew, once.
        if (begun || !mayRetry) return stop(documentProblem('render.crashed'));
        this.letGo(child);
        settle(() => resolve(this.attempt(job, watch, false)));
      };
      const abort = () => stop(watch.signal?.reason as Error);
      const clock = setTimeout(() => stop(documentProblem('render.timed-out', { milliseconds: this.limits.timeoutMs })), this.limits.timeoutMs);
      const look = setInterval(() => void this.overweight(child).then((over) => over && stop(documentProblem('document.too-large'))), MEMORY_LOOK_MS);
      child.on('message', hear).on('exit', crash).on('error', crash);
      watch.signal?.addEventListener('abort', abort, { once: true });
      keepAwake(child, true);
      child.send({ id, ...job }, (failed) => failed && crash());
    });
  }

  private liveChild(): ChildProcess {
    if (this.closed) throw documentProblem('renderer.closed');
    if (this.child?.connected) return this.child;
    const child = launchChild(this.fontFolders);
    child.once('exit', () => {
      if (this.child === child) this.child = undefined;
    });
    return (this.child = child);
  }

  private letGo(child: ChildProcess): void {
    if (this.child === child) this.child = undefined;
    child.kill('SIGKILL');
  }

  /** Where the system tells (Linux): a document may not take the city's server down. */
  private async overweight(child: ChildProcess): Promise<boolean> {
    const statm = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '');
    return Number(statm.split(' ')[1] ?? 0) * PAGE_BYTES > this.limits.memoryBytes;
  }
}

/** An idle child must not keep a command-line run from ending. */
function keepAwake(child: ChildProcess, awake: boolean): void {
  if (awake) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
