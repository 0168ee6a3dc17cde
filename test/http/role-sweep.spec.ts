import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { ROLES, type Role } from '#libs/platform/contract';
import { bootApi, visitorOf, type Api, type City, type Visitor } from '../support/api.js';
import { ROLE_TABLE } from './role-table.js';
import { fill, isUnsafe, JSON_HEADERS, nameOf, readRoutes, shoot, type Route } from './routes.js';

let api: Api;
let city: City;
let routes: Route[];
const visitors = new Map<Role | 'nobody', Visitor>();

beforeAll(async () => {
  api = await bootApi();
  city = await api.foundCity();
  routes = await readRoutes(api);
  for (const role of ROLES) visitors.set(role, await api.signedIn(city, role));
  // Signed in, with access, without any role.
  visitors.set('nobody', await api.signedIn(city, null));
});
afterAll(() => api.close());

const bodyOf = (route: Route): string | undefined => (route.takesBody ? '{"no such field":1}' : undefined);

/** A fresh session each time: some of these routes end the one that asks. */
async function statusFor(route: Route, visitor: Visitor | null, url = fill(route, city.slug, newId())): Promise<{ status: number; code: string }> {
  const cookie = visitor === null ? {} : { cookie: (isUnsafe(route) ? await visitorOf(api, visitor.accountId) : visitor).cookie };
  const type = route.takesBody ? JSON_HEADERS : { 'sec-fetch-site': 'same-origin' };
  const { status, text } = await shoot(api, { method: route.method, url, headers: { ...type, ...cookie }, body: bodyOf(route) });
  return { status, code: /"code":"([^"]*)"/.exec(text)?.[1] ?? '' };
}

describe('T11 every route and every role', () => {
  it('T11 each route stands in the role table', () => {
    expect(routes.map(nameOf).filter((name) => ROLE_TABLE[name] === undefined)).toEqual([]);
  });

  it('T11 nobody signed in gets 401 everywhere but on public routes', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const { status } = await statusFor(route, null);
      const isPublic = ROLE_TABLE[nameOf(route)] === 'public';
      if (!isPublic && status !== 401) wrong.push(`${nameOf(route)} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('T11 a role enters the routes of the table, and is refused on all others', async () => {
    const wrong: string[] = [];
    for (const route of routes) {
      const admitted = ROLE_TABLE[nameOf(route)];
      for (const [role, visitor] of visitors) {
        const { status, code } = await statusFor(route, visitor);
        const enters = typeof admitted === 'string' || (admitted ?? []).includes(role);
        const refused = status === 401 || (status === 403 && code === 'access.denied');
        if (enters === refused && !(enters && admitted === 'public')) wrong.push(`${nameOf(route)} as ${role}: ${status} ${code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('T11 another spelling of the address opens nothing', async () => {
    const spellings: ((url: string) => string)[] = [
      (url) => `/${url}`, (url) => `${url}/`, (url) => url.toUpperCase(), (url) => url.replace('/api/', '/api//'), (url) => url.replace('/api/', '/api/%2e/'),
      (url) => url.replace('/v1/', '/%76%31/'), (url) => `${url};x`, (url) => `${url}%2f`, (url) => `${url}?_method=GET`,
    ];
    const wrong: string[] = [];
    for (const route of routes.filter((one) => ROLE_TABLE[nameOf(one)] !== 'public')) {
      for (const spell of spellings) {
        const url = spell(fill(route, city.slug, newId()));
        const { status } = await statusFor(route, null, url);
        if (status < 400) wrong.push(`${route.method} ${url} ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('T11 a role in one body does not reach the whole city', async () => {
    const scoped = await api.signedIn(city, 'administrator', { scopeKind: 'body', scopeId: newId() });
    expect((await scoped.get(`/api/v1/cities/${city.slug}/access`)).status).toBe(403);
    expect((await scoped.post(`/api/v1/cities/${city.slug}/tokens`, { name: 'x', role: 'member', days: 1 })).status).toBe(403);
  });
});
