import { fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openLog } from './log-file.mjs';
import { ROOT } from './paths.mjs';
import { sleep, startOf } from './process-identity.mjs';
import { signalGroup } from './tasks.mjs';

/** A part that ends this often within this time is not started again; sooner if it never was ready: then it is no accident. */
const CRASHES = 5;
const CRASHES_BEFORE_READY = 3;
const WITHIN = 60_000;
/** A part says that it is ready by the message 'ready' to its parent, or by a line of its own, plain or as a JSON log. */
const SAYS_READY = /^(\w+ (is )?)?ready\.?$|"msg":"(\w+ (is )?)?ready"/im;

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} script
 * @property {Record<string, string | undefined>} env
 * @property {string} logFile
 * @property {(sentence: string) => void} log
 * @property {(pid: number) => void} onStart
 */

/** One part of the product (api or worker) as a process of its own, started again when it crashes. */
export class SupervisedProcess {
  /** @param {Part} part */
  constructor(part) {
    this.part = part;
    this.output = openLog(part.logFile);
    /** @type {number[]} */
    this.crashes = [];
    this.stopping = false;
    /** The end of what the present process wrote. */
    this.recent = '';
    /** @type {import('node:child_process').ChildProcess | undefined} */
    this.child = undefined;
    /** Settles when the part said that it is ready. @type {Promise<void>} */
    this.ready = new Promise((resolve) => {
      this.sayReady = () => { this.wasReady = true; resolve(); };
    });
    this.wasReady = false;
    /** Settles, with the reason, when the part has been given up. @type {Promise<string>} */
    this.givenUp = new Promise((resolve) => { this.giveUp = resolve; });
  }

  start() {
    const { name, script, env, onStart } = this.part;
    // A group of its own: the terminal's Ctrl-C must reach only the supervisor, which stops things in order.
    const child = fork(script, [], {
      cwd: ROOT, env: /** @type {NodeJS.ProcessEnv} */ (env), detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', pathToFileURL(join(ROOT, 'tools/child-guard.mjs')).href],
    });
    this.child = child;
    if (child.pid) onStart(child.pid);
    child.on('message', (message) => { if (message === 'ready' || /** @type {{ type?: string }} */ (message)?.type === 'ready') this.sayReady?.(); });
    this.recent = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      this.output.write(chunk);
      this.recent = (this.recent + chunk).slice(-6000);
    };
    child.stdout?.on('data', (chunk) => {
      keep(chunk);
      if (SAYS_READY.test(String(chunk))) this.sayReady?.();
    });
    child.stderr?.on('data', keep);
    child.once('error', (error) => keep(Buffer.from(`${name} could not be started: ${error.message}\n`)));
    // A render that the part had started must not outlive it.
    child.once('exit', () => signalGroup(child.pid, 'SIGKILL'));
    // 'close' comes after 'exit', when its last words have arrived.
    child.once('close', (code, signal) => { if (!this.stopping) void this.crashed(signal ?? `code ${code}`); });
  }

  /** @param {string} how it ended */
  async crashed(how) {
    const { name, log } = this.part;
    this.crashes = [...this.crashes, Date.now()].filter((when) => when > Date.now() - WITHIN);
    const allowed = this.wasReady ? CRASHES : CRASHES_BEFORE_READY;
    if (this.crashes.length >= allowed) {
      this.giveUp?.(`The ${name} ended ${allowed} times within a minute (last: ${how}). Its last words (all in ${this.output.file}):\n${this.lastWords(15)}`);
      return;
    }
    const wait = 250 * 2 ** this.crashes.length;
    log(`The ${name} ended unexpectedly (${how}); starting it again in ${wait / 1000} s.`);
    await sleep(wait);
    if (!this.stopping) this.start();
  }

  /** @param {number} lines */
  lastWords(lines) {
    return this.recent.trim().split('\n').slice(-lines).join('\n');
  }

  /** @param {number} grace milliseconds before it is ended the hard way */
  async stop(grace) {
    this.stopping = true;
    const child = this.child;
    if (!child?.pid || startOf(child.pid) === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const hard = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), grace);
    await ended;
    clearTimeout(hard);
  }
}
