import { createServer } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadTool, type Tools } from './tools.js';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'commonplan-tools-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Listens on a port of the system's choice while the work runs. */
async function whileTaken(work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  try {
    await work(typeof address === 'object' && address ? address.port : 0);
  } finally {
    await new Promise((resolve) => { server.close(resolve); });
  }
}

describe('the lock of the data folder', () => {
  let lock: Tools['lock.mjs'];
  beforeAll(async () => { lock = await loadTool('lock.mjs'); });

  it('is held by one, and free again after its release', () => {
    const file = join(folder, 'one.lock');
    const release = lock.tryLock(file);
    expect(lock.lockHolder(file)?.pid).toBe(process.pid);
    expect(lock.tryLock(file)).toBeUndefined();
    release?.();
    expect(lock.lockHolder(file)).toBeUndefined();
    expect(lock.tryLock(file)).toBeDefined();
  });

  it('of a killed process is taken over, also when its pid now belongs to another', () => {
    const gone = join(folder, 'gone.lock');
    writeFileSync(gone, JSON.stringify({ pid: 999_999_999, started: '1' }));
    expect(lock.tryLock(gone)).toBeDefined();
    const reused = join(folder, 'reused.lock');
    writeFileSync(reused, JSON.stringify({ pid: process.pid, started: 'another start' }));
    expect(lock.tryLock(reused)).toBeDefined();
    const broken = join(folder, 'broken.lock');
    writeFileSync(broken, '{"pid":');
    expect(lock.tryLock(broken)).toBeDefined();
  });
});

describe('ports', () => {
  it('the remembered one is kept while it is free and replaced when it is taken', async () => {
    const { choosePort, isPortFree } = await loadTool('ports.mjs');
    const first = await choosePort();
    expect(await choosePort(first)).toBe(first);
    await whileTaken(async (port) => {
      expect(await isPortFree(port)).toBe(false);
      expect(await choosePort(port)).not.toBe(port);
    });
  });

  it('a port in use or no port at all is a clear sentence', async () => {
    const { askedPort, requirePort } = await loadTool('start-checks.mjs');
    expect(askedPort({})).toBe(3000);
    expect(askedPort({ PORT: ' 8080 ' })).toBe(8080);
    for (const PORT of ['0', '65536', 'http', '3000.5']) expect(() => askedPort({ PORT })).toThrow('not a port number');
    await whileTaken(async (port) => {
      await expect(requirePort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} is already in use`);
    });
  });
});

describe('a data folder', () => {
  it('of another PostgreSQL major or with something else in it is refused', async () => {
    const { inspectFolder } = await loadTool('postgres-folder.mjs');
    const data = join(folder, 'data');
    expect(inspectFolder(data, 18)).toBe(false);
    mkdirSync(data);
    expect(inspectFolder(data, 18)).toBe(false);
    writeFileSync(join(data, 'PG_VERSION'), '18\n');
    expect(inspectFolder(data, 18)).toBe(true);
    expect(() => inspectFolder(data, 17)).toThrow('Start it with the newer release');
    expect(() => inspectFolder(data, 19)).toThrow('Export it with the release that wrote it');
    rmSync(join(data, 'PG_VERSION'));
    writeFileSync(join(data, 'holiday.jpg'), '');
    expect(() => inspectFolder(data, 18)).toThrow('is not a PostgreSQL database');
  });

  it('the embedded server is stopped by whoever leaves last', async () => {
    const { joinServer, leaveServer } = await loadTool('server-users.mjs');
    const users = join(folder, 'users');
    joinServer(users);
    expect(leaveServer(users)).toBe(true);
    joinServer(users);
    // A process that surely lives, as another user: our parent.
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    writeFileSync(join(users, `${process.ppid}.json`), JSON.stringify({ pid: process.ppid, started }));
    writeFileSync(join(users, '999999999.json'), JSON.stringify({ pid: 999_999_999, started: '1' }));
    expect(leaveServer(users)).toBe(false);
    rmSync(join(users, `${process.ppid}.json`));
    expect(leaveServer(users)).toBe(true);
  });
});

describe('packages', () => {
  it('are installed when npm recorded every one that the lock file asks for', async () => {
    const { isInstalled } = await loadTool('install.mjs');
    const clone = join(folder, 'clone');
    const lock = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/other-machine': { version: '1.0.0', optional: true } } };
    mkdirSync(join(clone, 'node_modules/a'), { recursive: true });
    writeFileSync(join(clone, 'package-lock.json'), JSON.stringify(lock));
    expect(isInstalled(clone)).toBe(false);
    const record = (version: string): void => writeFileSync(join(clone, 'node_modules/.package-lock.json'), JSON.stringify({ packages: { 'node_modules/a': { version } } }));
    record('0.9.0');
    expect(isInstalled(clone)).toBe(false);
    record('1.0.0');
    expect(isInstalled(clone)).toBe(true);
    rmSync(join(clone, 'node_modules/a'), { recursive: true });
    expect(isInstalled(clone)).toBe(false);
  });
});

describe('output of a command', () => {
  it('its last line of JSON is its answer', async () => {
    const { lastJson } = await loadTool('json-lines.mjs');
    expect(lastJson('{"a":1}\n{ not json\n{"a":2}\ndone\n')).toEqual({ a: 2 });
    expect(lastJson('nothing')).toEqual({});
  });
});
