import { fork, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestDatabase } from '../support/test-database.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A worker in a process of its own. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  /** Everything that it has written. */
  output(): string;
  /** No chance to tidy up. */
  kill(): Promise<void>;
  /** As an operator stops it. @returns exit code and seconds */
  stop(): Promise<{ code: number | null; seconds: number }>;
}

/** The code of this clone as plain JavaScript: the folder that stands for its root. */
export async function builtCode(): Promise<string> {
  const { transpile } = (await import(join(ROOT, 'tools/transpile.mjs'))) as { transpile: (base: string, log: (sentence: string) => void) => Promise<string> };
  const base = join(ROOT, '.data', 'test-build');
  mkdirSync(base, { recursive: true });
  const folder = await transpile(base, () => undefined);
  copyFileSync(join(ROOT, 'test/jobs/reminder-worker.mjs'), join(folder, 'reminder-worker.mjs'));
  return folder;
}

export interface WorkerSettings {
  readonly database: TestDatabase;
  readonly smtpUrl: string;
  readonly redisUrl: string | null;
}

/** Starts `script` (below `folder`) and waits until it says that it is ready. */
export async function startWorker(folder: string, script: string, args: readonly string[], { database, smtpUrl, redisUrl }: WorkerSettings): Promise<WorkerProcess> {
  const child = fork(join(folder, script), args, {
    cwd: folder, silent: true, execArgv: [],
    env: {
      PATH: process.env['PATH'], DATABASE_APP_URL: database.appUrl, DATABASE_OPS_URL: database.opsUrl, SMTP_URL: smtpUrl,
      SECRET_KEY: 'test-secret-key-test-secret-key-test', MAIL_FROM: 'Commonplan <plan@city.invalid>', ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
    },
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  child.stderr?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => { child.once('exit', resolve); });
  const ready = new Promise<void>((resolve) => { child.once('message', () => resolve()); });
  await Promise.race([ready, ended.then((code) => { throw new Error(`the worker ended with ${code}: ${output.slice(-2_000)}`); })]);
  return {
    child,
    output: () => output,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      const began = performance.now();
      child.kill('SIGTERM');
      const code = await ended;
      return { code, seconds: (performance.now() - began) / 1000 };
    },
  };
}
