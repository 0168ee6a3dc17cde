import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { newId } from '#libs/kernel';
import { ROLES } from '#libs/platform/contract';
import { bootApi, visitorOf, type Api, type City } from '../support/api.js';
import { ROLE_TABLE } from './role-table.js';
import { fill, isUnsafe, JSON_HEADERS, nameOf, readRoutes, shoot, withoutId, type Answer, type Route } from './routes.js';
import { sampleBody } from './sample-body.js';
import { idsOf, seedCity } from './seeded-city.js';

let api: Api;
let own: City;
let other: City;
let routes: Route[];
let document: OpenAPIObject;
let foreign: string[];

beforeAll(async () => {
  api = await bootApi();
  own = await api.foundCity();
  other = await seedCity(api);
  routes = await readRoutes(api);
  document = (await api.http.get('/api/openapi.json')).body as OpenAPIObject;
  foreign = await idsOf(api, other);
});
afterAll(() => api.close());

const isId = (name: string): boolean => /^id$|Id$/.test(name);

async function ask(route: Route, cookie: string | null, city: string, id: string): Promise<Answer> {
  const body = sampleBody(document, route);
  return shoot(api, {
    method: route.method, url: fill(route, city, id), body: body === null ? undefined : JSON.stringify(body),
    headers: { ...(body === null ? { 'sec-fetch-site': 'same-origin' } : JSON_HEADERS), ...(cookie === null ? {} : { cookie }) },
  });
}

/** A refusal may repeat the id that was asked for. */
const bare = (answer: Answer, id: string): string => withoutId(answer.text).replaceAll(id, '-');

describe('T10 no way into another city', () => {
  it('T10 an id of another city and an id of nobody get one and the same refusal, on every route and for every role', async () => {
    const wrong: string[] = [];
    const unreached = new Set<string>();
    const withIds = routes.filter((route) => route.params.some(isId));
    for (const role of ROLES) {
      const visitor = await api.signedIn(own, role);
      for (const route of withIds) {
        const cookieFor = async (): Promise<string> => (isUnsafe(route) ? (await visitorOf(api, visitor.accountId)).cookie : visitor.cookie);
        const nobody = newId();
        const unknown = await ask(route, await cookieFor(), own.slug, nobody);
        // The strongest role tries them all; the others one each, a different one every time.
        const tried = role === 'administrator' ? foreign : [foreign[(ROLES.indexOf(role) + withIds.indexOf(route)) % foreign.length]!];
        for (const id of tried) {
          const answer = await ask(route, await cookieFor(), own.slug, id);
          const isSame = answer.status === unknown.status && bare(answer, id) === bare(unknown, nobody);
          if (!isSame || answer.status < 400 || answer.status >= 500) wrong.push(`${nameOf(route)} as ${role}: ${unknown.status} ${answer.status} ${answer.text}`);
        }
        const admitted = ROLE_TABLE[nameOf(route)];
        const enters = typeof admitted === 'string' || (admitted ?? []).includes(role);
        // The contract does not tell enough to make a body that passes: the object is not reached, so the route is not judged, only counted.
        const isReached = unknown.status !== 422;
        if (!isReached) unreached.add(nameOf(route));
        if (enters && role === 'administrator' && isReached && unknown.status !== 404) wrong.push(`${nameOf(route)}: ${unknown.status} ${unknown.text} instead of 404`);
      }
    }
    expect(wrong).toEqual([]);
    if (unreached.size > 14) process.stderr.write(`Not reached: ${[...unreached].join('; ')}\n`);
    // Those routes are to become fewer, never more.
    expect(unreached.size).toBeLessThanOrEqual(14);
    // Every route times every row of a city: it grows with both.
  }, 300_000);

  it('T10 another city and a city that is not there get one and the same 404', async () => {
    const wrong: string[] = [];
    const visitor = await api.signedIn(own, 'administrator');
    for (const route of routes.filter((one) => one.params.includes('city') && ROLE_TABLE[nameOf(one)] !== 'public')) {
      const [closed, missing] = [await ask(route, visitor.cookie, other.slug, foreign[0]!), await ask(route, visitor.cookie, 'no-such-city', foreign[0]!)];
      if (closed.status !== 404 || withoutId(closed.text) !== withoutId(missing.text)) wrong.push(`${nameOf(route)}: ${closed.status} ${closed.text}`);
    }
    expect(wrong).toEqual([]);
  });

  it('T10 an account of two cities has in each the role of that city', async () => {
    const visitor = await api.signedIn(own, 'administrator');
    await api.signedIn(other, 'member');
    expect((await visitor.get(`/api/v1/cities/${own.slug}/access`)).status).toBe(200);
    expect((await visitor.get(`/api/v1/cities/${other.slug}/access`)).status).toBe(404);
  });
});
