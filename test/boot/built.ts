import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { testConfig } from '../support/rooms.js';
import type { TestDatabase } from '../support/test-database.js';

/** The clone: jest runs from its root. */
export const ROOT = resolve('.');
export const DIST = join(ROOT, 'dist');

if (!existsSync(join(DIST, '.built.json'))) throw new Error('dist is not built: run node tools/build.mjs first');

export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly ms: number;
}

/** A program of the build, run by plain node. */
export interface Running {
  readonly child: ChildProcess;
  /** Settles when the program says over its channel that it is ready. */
  readonly ready: Promise<void>;
  readonly ended: Promise<Ended>;
  /** Asks it to stop, as a process manager does. */
  stop(): Promise<Ended>;
}

/** What api and worker get in production; nothing of the test runner's own (NODE_OPTIONS above all). */
export function productEnvironment(database: TestDatabase, more: Environment = {}): Environment {
  const { secretKey } = testConfig(database);
  return {
    PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', LOG_LEVEL: 'warn', DATA_DIR: mkdtempSync(join(tmpdir(), 'commonplan-boot-')),
    DATABASE_APP_URL: database.appUrl, DATABASE_OPS_URL: database.opsUrl, SECRET_KEY: secretKey, ...more,
  };
}

/** `node <args>` in the clone, with exactly this environment. */
export function runNode(args: readonly string[], environment: Environment = {}, input = ''): Running {
  const began = Date.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], { cwd: ROOT, env: { ...environment }, stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => { out += String(chunk); });
  child.stderr?.on('data', (chunk) => { err += String(chunk); });
  child.stdin?.end(input);
  const ended = new Promise<Ended>((done, fail) => {
    child.once('error', fail);
    child.once('close', (code) => done({ code, out, err, ms: Date.now() - began }));
  });
  const ready = new Promise<void>((done, fail) => {
    child.on('message', (message) => { if (message === 'ready') done(); });
    void ended.then(({ code }) => fail(new Error(`ended with code ${code} before it was ready:\n${err}\n${out}`)), fail);
  });
  ready.catch(() => undefined);
  return {
    child, ready, ended,
    stop: async () => {
      const asked = Date.now();
      child.kill('SIGTERM');
      return { ...(await ended), ms: Date.now() - asked };
    },
  };
}

export const runApp = (app: 'api' | 'worker', environment: Environment): Running => runNode([join(DIST, `apps/${app}/main.js`)], environment);

/** A port nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => { server.close(done); });
  return port;
}
