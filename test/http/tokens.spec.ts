import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bootApi, type Api, type City, type Visitor } from '../support/api.js';
import { shoot, type Answer } from './routes.js';

let api: Api;
let city: City;
let administrator: Visitor;
beforeAll(async () => {
  api = await bootApi();
  city = await api.foundCity();
  administrator = await api.signedIn(city, 'administrator');
});
afterAll(() => api.close());

const tokensUrl = (): string => `/api/v1/cities/${city.slug}/tokens`;
const accessUrl = (): string => `/api/v1/cities/${city.slug}/access`;

async function make(role = 'director', days = 30): Promise<{ id: string; token: string }> {
  const answer = await administrator.post(tokensUrl(), { name: 'Dashboard', role, days });
  expect(answer.status).toBe(201);
  return answer.body as { id: string; token: string };
}

const as = (token: string, url = accessUrl(), more: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  shoot(api, { method: 'GET', url, headers: { authorization: `Bearer ${token}`, ...more } });

describe('tokens for programs', () => {
  it('a token has one role in one city, and is shown once', async () => {
    const { id, token } = await make();
    expect((await as(token)).status).toBe(200);
    const other = await api.foundCity();
    expect((await as(token, `/api/v1/cities/${other.slug}/access`)).status).toBe(404);
    expect((await as(token, tokensUrl())).status).toBe(403);
    const list = await administrator.get(tokensUrl());
    expect(list.text).toContain(id);
    expect(list.text).not.toContain(token.split('.')[1]);
    const [row] = await api.database.sql<{ row: string }>("select string_agg(t::text, '') as row from identity.api_token t");
    expect(row?.row).not.toContain(token.split('.')[1]);
  });

  it('a repeated press under one key makes no answer that keeps the secret', async () => {
    const press = () => administrator.post(tokensUrl(), { name: 'Twice', role: 'clerk', days: 1 }).set('idempotency-key', 'press-12345678');
    const [first, second] = [await press(), await press()];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect((await api.database.sql<{ n: number }>("select count(*)::int as n from work.idempotency where answer::text like '%token%'"))[0]?.n).toBe(0);
  });

  it('S7 a revoked token is refused at once, an old one after its days', async () => {
    const { id, token } = await make();
    expect((await as(token)).status).toBe(200);
    expect((await administrator.delete(`${tokensUrl()}/${id}`)).status).toBe(204);
    expect((await as(token)).status).toBe(401);
    const { token: short } = await make('director', 1);
    api.clock.advance(86_400_000 + 1);
    expect((await as(short)).status).toBe(401);
    administrator = await api.signedIn(city, 'administrator');
  });

  it('a bad token is refused even beside a good cookie', async () => {
    expect((await as('no.token', accessUrl(), { cookie: administrator.cookie })).status).toBe(401);
  });

  it('a token in the address or the body is not looked at', async () => {
    const { token } = await make();
    expect((await shoot(api, { method: 'GET', url: `${accessUrl()}?access_token=${token}` })).status).toBe(401);
  });

  it('a token is nobody\'s account, and no token administers', async () => {
    const { token } = await make();
    expect((await as(token, '/api/v1/session')).status).toBe(404);
    expect((await as(token, '/api/v1/sessions')).status).toBe(404);
    expect((await administrator.post(tokensUrl(), { name: 'x', role: 'administrator', days: 1 })).status).toBe(422);
  });
});
