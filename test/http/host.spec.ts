import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Public } from '#libs/platform/contract';
import { ResetPost } from '#libs/platform/identity';
import { IdentityJobsModule } from '#libs/platform/identity/jobs';
import { Readiness } from '../../apps/api/health/readiness.js';
import { metricsToken } from '../../apps/api/health/metrics.js';
import { bootApi, type Api, type City } from '../support/api.js';
import { accountWithPassword, cookieIn, pairOf, PASSWORD, post, signIn } from './accounts.js';
import { tokenIn } from './mailed.js';
import { shoot } from './routes.js';

/** Failures as nobody foresees them. */
@Controller('api/v1/spec')
class FailingController {
  constructor(private readonly source: DataSource) {}

  @Get('bug')
  @Public()
  bug(): never {
    throw new TypeError('cannot read canary-secret of undefined');
  }

  @Get('sql')
  @Public()
  sql(): Promise<unknown> {
    return this.source.query('select canary_column from identity.account where email = $1', ['canary@people.invalid']);
  }
}

@Module({ controllers: [FailingController] })
class FailingModule {}

let api: Api;
let city: City;
beforeAll(async () => {
  api = await bootApi({ rooms: [FailingModule], jobs: [IdentityJobsModule] });
  city = await api.foundCity();
});
afterAll(() => api.close());

describe('the host', () => {
  it.each(['bug', 'sql'])('O4 an unforeseen failure (%s) says nothing but its request id; the log knows its code and place', async (path) => {
    const answer = await shoot(api, { method: 'GET', url: `/api/v1/spec/${path}` });
    const body = JSON.parse(answer.text) as Record<string, unknown>;
    expect([answer.status, body['code'], body['details']]).toEqual([500, 'unexpected', undefined]);
    expect(answer.text).not.toMatch(/canary|select|TypeError|column/);
    const line = api.log.find((one) => one.includes('unexpected') && one.includes(String(body['requestId'])));
    expect(line).toMatch(path === 'bug' ? /"code":"TypeError"/ : /"code":"42703"/);
    expect(line).not.toMatch(/canary/);
    expect(line).toContain('frames');
  });

  it('answers in the language of the reader', async () => {
    const ask = async (language: string) => JSON.parse((await shoot(api, { method: 'GET', url: '/nothing', headers: { 'accept-language': language } })).text) as { title: string; code: string };
    const [en, es, ar, none] = [await ask('en-US,en;q=0.9'), await ask('fr-FR;q=0.9, es-MX;q=0.8, en;q=0.1'), await ask('ar'), await ask('xx;q=z,,;')];
    expect(new Set([en.title, es.title, ar.title]).size).toBe(3);
    expect([es.code, none.title]).toEqual(['route.absent', en.title]);
  });

  it('O5 no password, token, address, cookie or query of a journey is in the log', async () => {
    const { email } = await accountWithPassword(api, city, 'canary.person@people.invalid');
    const cookie = pairOf(cookieIn(await signIn(api, email, PASSWORD)));
    await signIn(api, email, 'canary wrong password');
    await post(api, '/api/v1/password-resets', { email });
    await api.get(ResetPost).tick();
    const reset = await tokenIn(api, email);
    await post(api, '/api/v1/password-resets/completion', { token: reset, password: 'canary new password here' });
    const administrator = await api.signedIn(city, 'administrator');
    await administrator.post(`/api/v1/cities/${city.slug}/invitations`, { email: 'canary.guest@people.invalid', role: 'member' });
    await api.settle();
    const invitation = await tokenIn(api, 'canary.guest@people.invalid');
    await shoot(api, { method: 'GET', url: `/api/v1/invitations/${invitation}?note=canary-query`, headers: { 'user-agent': 'canary-agent' } });
    await shoot(api, { method: 'GET', url: '/l/canary-link', headers: { cookie } });
    const log = api.log.join('');
    expect(api.log.length).toBeGreaterThan(5);
    for (const canary of ['canary', email, cookie.split('=')[1]!, reset, invitation, PASSWORD, administrator.cookie.split('=')[1]!, city.slug, '127.0.0.1']) {
      expect([canary, log.includes(canary)]).toEqual([canary, false]);
    }
    expect(log).toContain('"route":"/api/v1/invitations/:token"');
  });

  it('J11 events of these journeys carry ids only', async () => {
    const rows = await api.database.sql<{ ids: string }>('select ids::text from queue.outbox');
    expect(rows.map((row) => row.ids).join('')).not.toMatch(/@|canary/);
  });

  it('P12 without a free connection the answer is 503 within two seconds and a half, and all is well afterwards', async () => {
    const source = api.get(DataSource);
    const runners = Array.from({ length: 12 }, () => source.createQueryRunner());
    await Promise.all(runners.map((runner) => runner.connect()));
    const begun = performance.now();
    const answer = await signIn(api, 'anybody@people.invalid', PASSWORD);
    expect([answer.status, Number(answer.headers['retry-after']) <= 2]).toEqual([503, true]);
    expect(performance.now() - begun).toBeLessThan(2_900);
    await Promise.all(runners.map((runner) => runner.release()));
    expect((await signIn(api, 'anybody@people.invalid', PASSWORD)).status).toBe(401);
  });

  it('O7 readiness knows the schema and turns 503 before the end, liveness does not', async () => {
    const ask = (url: string) => shoot(api, { method: 'GET', url });
    expect(JSON.parse((await ask('/health/ready')).text)).toEqual({ ready: true, database: 'up' });
    await api.database.sql('update public.schema_migration set timestamp = timestamp - 1');
    const behind = await ask('/health/ready');
    await api.database.sql('update public.schema_migration set timestamp = timestamp + 1');
    expect([behind.status, JSON.parse(behind.text)]).toEqual([503, { ready: false, database: 'behind' }]);
    api.get(Readiness).stop();
    expect([(await ask('/health/ready')).status, (await ask('/health/live')).status]).toEqual([503, 200]);
  });

  it('figures are for this machine or a collector with the token', async () => {
    const ask = (headers: Readonly<Record<string, string>> = {}) => shoot(api, { method: 'GET', url: '/metrics', headers });
    expect((await ask()).text).toContain('http_request_seconds_count{method="GET",route="/health/live",status="200"}');
    expect((await ask({ 'x-forwarded-for': '198.51.100.1' })).status).toBe(404);
    const token = metricsToken('test-secret-key-test-secret-key-test');
    expect((await ask({ 'x-forwarded-for': '198.51.100.1', authorization: `Bearer ${token}` })).status).toBe(200);
    expect((await ask({ 'x-forwarded-for': '198.51.100.1', authorization: 'Bearer no' })).status).toBe(404);
  });

  it('the same press under one key is done once', async () => {
    const administrator = await api.signedIn(city, 'administrator');
    const press = (key: string) => administrator.post(`/api/v1/cities/${city.slug}/invitations`, { email: 'once@people.invalid', role: 'clerk' }).set('idempotency-key', key);
    const [first, again, other] = [await press('key-one-12345'), await press('key-one-12345'), await press('key-two-12345')];
    expect(again.body).toEqual(first.body);
    expect(other.body).not.toEqual(first.body);
    expect((await press('short')).status).toBe(400);
  });
});
