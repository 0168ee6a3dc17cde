import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import pg from 'pg';
import { bootApi, type Api, type Visitor } from '../support/api.js';
import { fillCity, FULL, SMALL, type FilledCity } from '../support/fill-city.js';
import { fill, nameOf, readRoutes, shoot, type Answer, type Route } from './routes.js';

let api: Api;
let small: FilledCity;
let full: FilledCity;
let routes: Route[];
let document: OpenAPIObject;
const seats = new Map<FilledCity, Readonly<Record<'administrator' | 'member', Visitor>>>();

beforeAll(async () => {
  api = await bootApi();
  small = await fillCity(api.database, await api.foundCity(), SMALL, api.clock.now());
  full = await fillCity(api.database, await api.foundCity(), FULL, api.clock.now());
  routes = (await readRoutes(api)).filter(({ method, path }) => method === 'GET' && path.startsWith('/api/v1/cities/{city}'));
  document = (await api.http.get('/api/openapi.json')).body as OpenAPIObject;
  for (const city of [small, full]) {
    const body = { scopeKind: 'body', scopeId: city.bodyId } as const;
    seats.set(city, { administrator: await api.signedIn(city, 'administrator', undefined, city.personId), member: await api.signedIn(city, 'member', body, city.personId) });
  }
});
afterAll(() => api.close());

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
}

const asksOf = (route: Route): readonly Parameter[] =>
  ((document.paths[route.path] as { get?: { parameters?: readonly Parameter[] } }).get?.parameters ?? []).filter((parameter) => parameter.in === 'query');
const takes = (route: Route, name: string): boolean => asksOf(route).some((parameter) => parameter.name === name);

/** What the routes ask for that cannot do without. */
const ASKED: Readonly<Record<string, (city: FilledCity) => string>> = {
  q: () => 'Meeting', since: () => '2026-11-01T00:00:00Z', caseId: (city) => city.caseId, rule: () => 'FREQ=WEEKLY', startsOn: () => '2026-12-01',
  fromPartyId: (city) => city.personId, schedule: () => '12', on: () => '2026-11-23',
};
const SUBJECTS: readonly (readonly [RegExp, (city: FilledCity) => string])[] = [
  [/\/cases\//, (city) => city.caseId], [/\/bodies\//, (city) => city.bodyId], [/\/meetings\//, (city) => city.meetingId], [/\/people\//, (city) => city.personId],
  [/\/organizations\//, (city) => city.organizationId], [/\/templates\//, () => 'roadmap-8'],
];

function addressOf(route: Route, city: FilledCity, more: Readonly<Record<string, string>> = {}): string {
  const subject = SUBJECTS.find(([path]) => path.test(route.path))?.[1](city) ?? city.seatId;
  const needed = asksOf(route).filter(({ required }) => required === true).map(({ name }) => [name, ASKED[name]?.(city) ?? 'x'] as const);
  const query = new URLSearchParams({ ...Object.fromEntries(needed), ...more });
  return `${fill(route, city.slug, (param) => (param === 'part' ? city.seatId : subject))}?${query.toString()}`;
}

async function ask(url: string, visitor: Visitor | null): Promise<Answer> {
  return shoot(api, { method: 'GET', url, headers: visitor === null ? {} : { cookie: visitor.cookie } });
}

interface Told {
  readonly statements: number;
  readonly status: number;
}

/** Twice, after memories are warm: what is looked up anew each second falls into one of the two at most. */
async function statementsOf(url: string, visitor: Visitor | null): Promise<Told> {
  await ask(url, visitor);
  const [first, second] = [await countOf(url, visitor), await countOf(url, visitor)];
  return first.statements <= second.statements ? first : second;
}

/** What happens beside a request falls into one measuring or another; what follows from the fill of a city is there each time. */
async function compared(addressIn: (city: FilledCity) => string, role: 'administrator' | 'member' | null): Promise<{ few: Told; many: Told }> {
  const tell = (city: FilledCity): Promise<Told> => statementsOf(addressIn(city), role === null ? null : seats.get(city)![role]);
  for (let tries = 1; ; tries += 1) {
    const [few, many] = [await tell(small), await tell(full)];
    if ((few.status === many.status && few.statements === many.statements) || tries === 4) return { few, many };
  }
}

/** Everything that goes to the database while one request is answered, whoever sends it. */
async function countOf(url: string, visitor: Visitor | null): Promise<Told> {
  const spy = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const { status } = await ask(url, visitor);
    return { statements: spy.mock.calls.length, status };
  } finally {
    spy.mockRestore();
  }
}

/** Public addresses of people and committees, which stand outside of the contract. */
const PUBLIC = (city: FilledCity): string[] => ['/seats', '/seats?search=seat', `/seats/${city.seatId}`, '/calendar.ics', `/calendar/${city.bodyId}.ics`].map((path) => `/${city.slug}${path}`);

describe('500 bodies, 5,000 seats and 10,000 meetings in a city', () => {
  it.each(['administrator', 'member'] as const)('every list and every home sends a %s the same number of statements as in a city with two of each', async (role) => {
    const wrong: string[] = [];
    const answered: string[] = [];
    for (const route of routes.filter(({ path }) => !/\/pdf$|\/mailbox/.test(path))) {
      const { few, many } = await compared((city) => addressOf(route, city), role);
      if (few.status === 200) answered.push(route.path.replace('/api/v1/cities/{city}', ''));
      if (few.status !== many.status || few.statements !== many.statements) wrong.push(`${nameOf(route)}: ${few.status} ${few.statements}, full ${many.status} ${many.statements}`);
    }
    expect(wrong).toEqual([]);
    // The sweep has really opened the pages of this room.
    expect(answered).toEqual(expect.arrayContaining(['/bodies', '/bodies/{id}', '/bodies/{id}/series', '/meetings', '/meetings/{id}', '/meetings/{id}/notice', '/vacancies', '/cases', '/cases/{id}/home', '/duties/mine', '/search']));
    // Every route of the contract, three times in each of two cities.
  }, 240_000);

  it('the public pages and calendars too', async () => {
    for (const [index, url] of PUBLIC(small).entries()) {
      const { few, many } = await compared((city) => PUBLIC(city)[index]!, null);
      expect([url, many.status, many.statements]).toEqual([url, few.status, few.statements]);
    }
  });

  // What a chooser offers is found by typing on, not by turning pages.
  it('every list gives a page and a next, and a short page when one is asked for', async () => {
    const wrong: string[] = [];
    const grown: string[] = [];
    for (const route of routes.filter((one) => takes(one, 'limit') && !/\/mailbox|\/parties$/.test(one.path))) {
      const answer = await ask(addressOf(route, full, { limit: '2' }), seats.get(full)!.administrator);
      if (answer.status === 404) continue;
      const page = JSON.parse(answer.text) as { items?: { id?: string }[]; next?: string | null };
      if (page.items === undefined || page.next === undefined || page.items.length > 2) { wrong.push(`${nameOf(route)} ${answer.status} ${answer.text.slice(0, 200)}`); continue; }
      if (page.next === null) continue;
      grown.push(route.path.replace('/api/v1/cities/{city}', ''));
      const second = await ask(addressOf(route, full, { limit: '2', after: page.next }), seats.get(full)!.administrator);
      const items = (JSON.parse(second.text) as { items?: unknown[] }).items ?? [];
      if (items.length === 0 || page.items.some((item) => items.some((other) => JSON.stringify(other) === JSON.stringify(item)))) wrong.push(`${nameOf(route)}: the second page ${second.text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(grown).toEqual(expect.arrayContaining(['/bodies', '/bodies/{id}/applications', '/bodies/{id}/series', '/cases', '/duties/mine', '/meetings', '/organizations', '/people', '/requests', '/search', '/vacancies']));
  });

  it('every list that grows takes a word, finds what holds it and nothing else', async () => {
    const wrong: string[] = [];
    const searched = routes.filter((one) => takes(one, 'limit') && (takes(one, 'search') || takes(one, 'q')));
    for (const route of searched) {
      const word = takes(route, 'search') ? 'search' : 'q';
      const none = await ask(addressOf(route, full, { [word]: 'zzzz nowhere' }), seats.get(full)!.administrator);
      if (none.status !== 404 && (JSON.parse(none.text) as { items?: unknown[] }).items?.length !== 0) wrong.push(`${nameOf(route)} ${none.status} ${none.text.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(searched.map(({ path }) => path.replace('/api/v1/cities/{city}', ''))).toEqual(expect.arrayContaining(
      ['/bodies', '/bodies/{id}/applications', '/cases', '/meetings', '/offices', '/organizations', '/people', '/requests', '/search', '/vacancies']));
    const found = async (path: string): Promise<unknown[]> => ((await ask(`/api/v1/cities/${full.slug}${path}`, seats.get(full)!.administrator).then(({ text }) => JSON.parse(text))) as { items: unknown[] }).items;
    expect(await found('/bodies?search=Committee%20499')).toHaveLength(1);
    expect(await found('/meetings?q=Meeting%209998')).toHaveLength(1);
    expect(await found('/vacancies?search=Seat%204998')).toHaveLength(1);
    expect(await found('/people?search=Person%204999')).toHaveLength(1);
  });
});
