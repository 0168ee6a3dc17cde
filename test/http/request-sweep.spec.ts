import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { newId } from '#libs/kernel';
import { bootApi, visitorOf, type Api, type City, type Visitor } from '../support/api.js';
import { ROLE_TABLE } from './role-table.js';
import { fill, isUnsafe, JSON_HEADERS, nameOf, readRoutes, shoot, type Answer, type Route } from './routes.js';
import { sampleBody } from './sample-body.js';

let api: Api;
let city: City;
let routes: Route[];
let document: OpenAPIObject;
let administrator: Visitor;
/** A second one, so that a sweep which ends access cannot shut out the last. */
let everyRole: Visitor;

beforeAll(async () => {
  api = await bootApi();
  city = await api.foundCity();
  routes = await readRoutes(api);
  document = (await api.http.get('/api/openapi.json')).body as OpenAPIObject;
  administrator = await api.signedIn(city, 'administrator');
  everyRole = await api.signedIn(city, 'administrator');
});
afterAll(() => api.close());

const freshCookie = async (): Promise<string> => (await visitorOf(api, everyRole.accountId)).cookie;

async function send(route: Route, headers: Readonly<Record<string, string>>, body?: string): Promise<Answer> {
  return shoot(api, { method: route.method, url: fill(route, city.slug, newId()), headers: { cookie: await freshCookie(), ...headers }, body });
}

/** The first role of the table that may enter, so that the answer is about the body. */
const admits = (route: Route): boolean => {
  const admitted = ROLE_TABLE[nameOf(route)];
  return typeof admitted === 'string' || (admitted ?? []).includes('administrator');
};

describe('S2 no other site can act for somebody signed in', () => {
  const attacks: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    ['a foreign origin', { 'content-type': 'application/json', origin: 'https://evil.example' }, '{}'],
    ['a foreign origin that claims to be ours', { 'content-type': 'application/json', origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }, '{}'],
    ['cross-site', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }, '{}'],
    ['same-site', { 'content-type': 'application/json', 'sec-fetch-site': 'same-site', origin: 'http://evil.127.0.0.1' }, '{}'],
    ['an opaque origin', { 'content-type': 'application/json', origin: 'null' }, '{}'],
    ['no headers at all', { 'content-type': 'application/json' }, '{}'],
    ['a plain form', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' }, 'a=b'],
    ['a plain form of our own', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }, 'a=b'],
    ['text', { 'content-type': 'text/plain', 'sec-fetch-site': 'cross-site' }, '{}'],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'cross-site' }, '--x--'],
    ['no body, cross-site', { 'sec-fetch-site': 'cross-site' }, ''],
  ];

  it.each(attacks)('S2 every unsafe route refuses %s', async (_, headers, body) => {
    const wrong: string[] = [];
    for (const route of routes.filter(isUnsafe)) {
      const { status } = await send(route, headers, body === '' ? undefined : body);
      if (status !== 403 && status !== 415) wrong.push(`${nameOf(route)} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('S2 an invented content type is refused as such', async () => {
    const answer = await send(routes.find(isUnsafe)!, { 'content-type': 'application/jsonx', 'sec-fetch-site': 'same-origin' }, '{}');
    expect(answer.status).toBe(415);
  });
});

describe('P2 P10 what comes in has a declared shape', () => {
  it('P2 an unknown key is refused with 400 on every route that takes a body', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter((one) => one.takesBody && admits(one))) {
      for (const key of ['isAdmin', 'workspaceId', 'tenantId', 'createdBy', 'grants']) {
        const answer = await send(route, JSON_HEADERS, JSON.stringify({ ...sampleBody(document, route), [key]: 'x' }));
        if (answer.status !== 400 || !answer.text.includes('request.field.unknown')) wrong.push(`${nameOf(route)} ${key}: ${answer.status} ${answer.text.slice(0, 300)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('P2 an unknown key in the query is refused on every list', async () => {
    const lists = routes.filter((route) => !isUnsafe(route) && admits(route) && /"name":"(after|limit)"/.test(JSON.stringify((document.paths[route.path] as Record<string, unknown>)['get'])));
    expect(lists.length).toBeGreaterThan(2);
    for (const route of lists) {
      const answer = await shoot(api, { method: 'GET', url: `${fill(route, city.slug, newId())}?isAdmin=1`, headers: { cookie: administrator.cookie } });
      expect([nameOf(route), answer.status]).toEqual([nameOf(route), 400]);
    }
  });

  it('P3 __proto__ and constructor in a body change nothing and are refused', async () => {
    for (const route of routes.filter((one) => one.takesBody && admits(one)).slice(0, 20)) {
      for (const body of ['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"a":{"__proto__":{"polluted":1}}}']) {
        const { status } = await send(route, JSON_HEADERS, body);
        expect([400, 422]).toContain(status);
      }
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([
    ['1 MB', JSON.stringify({ a: 'x'.repeat(1_000_000) }), 413],
    ['a million items', `[${'1,'.repeat(1_000_000)}1]`, 413],
    ['ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 400],
    ['an array instead of an object', '[]', 400],
    ['a text instead of an object', '"x"', 400],
    ['half a JSON', '{"email":', 400],
    ['fifty thousand short values', JSON.stringify(Array.from({ length: 40_000 }, () => 1)), 400],
  ])('P10 %s is refused with a small answer on every route that takes a body', async (_, body, wanted) => {
    for (const route of routes.filter((one) => one.takesBody && admits(one))) {
      const answer = await send(route, JSON_HEADERS, body);
      expect([nameOf(route), answer.status]).toEqual([nameOf(route), wanted]);
      expect(answer.text.length).toBeLessThan(10_000);
    }
  });

  it('P10 an answer about many wrong fields stays small', async () => {
    const body = JSON.stringify(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`field${at}`, 1])));
    const answer = await send(routes.find((route) => route.takesBody && admits(route))!, JSON_HEADERS, body);
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(10_000);
  });
});

describe('S5 S6 O4 what every answer carries', () => {
  it('S5 S6 every route: no-store, nosniff, no referrer, a policy without unsafe-inline, a request id', async () => {
    for (const route of routes) {
      const { headers } = await send(route, JSON_HEADERS, route.takesBody ? '{"no such field":1}' : undefined);
      expect([nameOf(route), headers['cache-control']]).toEqual([nameOf(route), 'no-store']);
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY' });
      expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
      expect(String(headers['content-security-policy'])).not.toContain('unsafe');
      expect(String(headers['x-request-id'])).toMatch(/^[0-9a-f-]{36}$/);
      expect(String(headers['vary'])).toContain('Sec-Fetch-Site');
    }
  });

  it('S5 addresses outside of the contract carry the same headers', async () => {
    for (const url of ['/', '/nothing', '/api/nothing', '/%zz', '/health/live', '/health/ready']) {
      const { headers } = await shoot(api, { method: 'GET', url });
      expect([url, headers['x-content-type-options'], headers['referrer-policy']]).toEqual([url, 'nosniff', 'no-referrer']);
    }
  });

  it('O4 every refusal is a problem with a code and says nothing of the inside', async () => {
    for (const route of routes) {
      const answer = await shoot(api, { method: route.method, url: fill(route, city.slug, "x'--"), headers: JSON_HEADERS, body: route.takesBody ? '{"a":' : undefined });
      if (answer.status < 400) continue;
      expect(String(answer.headers['content-type'])).toContain('application/problem+json');
      expect(JSON.parse(answer.text)).toMatchObject({ status: answer.status, code: expect.any(String), title: expect.any(String), requestId: answer.headers['x-request-id'] });
      expect(answer.text).not.toMatch(/select |insert |\bat .*:\d+:\d+|node_modules|\.ts\b|\.js\b/i);
    }
  });
});
