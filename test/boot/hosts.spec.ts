import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../support/test-database.js';
import { DIST, freePort, productEnvironment, runApp, type Running } from './built.js';

/** Within which everything must be down after a signal. */
const STOPPED_WITHIN = 25_000;

let database: TestDatabase;
beforeAll(async () => { database = await openTestDatabase(); });
afterAll(() => database.close());

describe('the built web host', () => {
  let api: Running;
  let address: string;
  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    api = runApp('api', productEnvironment(database, { PORT: String(port), PUBLIC_URL: address }));
    await api.ready;
  });
  afterAll(() => { api.child.kill('SIGKILL'); });
  const ask = (path: string): Promise<Response> => fetch(`${address}${path}`, { redirect: 'manual' });

  it('is ready on a migrated database and serves its contract', async () => {
    expect((await ask('/health/ready')).status).toBe(200);
    const contract = (await (await ask('/api/openapi.json')).json()) as { openapi: string; paths: object };
    expect(contract.openapi).toMatch(/^3\./);
    expect(Object.keys(contract.paths).length).toBeGreaterThan(10);
  });

  it('answers what is not there with a problem, in words', async () => {
    const answer = await ask('/api/v1/nowhere');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, expect.stringContaining('application/problem+json')]);
  });

  it('serves the web app where it was built, packed and with its policy', async () => {
    const page = await ask('/app/');
    if (!existsSync(join(DIST, 'web'))) {
      expect(page.status).toBe(404);
      return;
    }
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(page.headers.get('content-security-policy')).not.toContain('unsafe-inline');
    const html = await page.text();
    const script = /src="(\/app\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const code = await fetch(`${address}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect([code.status, code.headers.get('content-encoding'), code.headers.get('cache-control')]).toEqual([200, 'br', expect.stringContaining('immutable')]);
    expect(await (await ask('/app/riverton/items/anything')).text()).toBe(html);
  });

  it('stops when asked, in time and without a word on stderr', async () => {
    const { code, ms, err } = await api.stop();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(ms).toBeLessThan(STOPPED_WITHIN);
  });

  it('names every fault of its settings at once and ends with 3', async () => {
    const { code, err } = await runApp('api', { PATH: process.env['PATH'] ?? '', PORT: 'abc', DATABASE_URL: database.ownerUrl }).ended;
    expect(code).toBe(3);
    for (const name of ['PORT', 'DATABASE_URL', 'DATABASE_APP_URL', 'DATABASE_OPS_URL', 'SECRET_KEY']) expect(err).toContain(name);
  });
});

describe('the built worker', () => {
  it('says that it is ready, and stops when asked', async () => {
    const worker = runApp('worker', productEnvironment(database));
    await worker.ready;
    const { code, ms } = await worker.stop();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(STOPPED_WITHIN);
  });

  it('ends with an error, not in silence, when there is no database', async () => {
    const nowhere = productEnvironment(database, { DATABASE_APP_URL: `postgres://app:x@127.0.0.1:${await freePort()}/plan` });
    const { code, err } = await runApp('worker', nowhere).ended;
    expect(code).not.toBe(0);
    expect(err).not.toBe('');
  });
});
