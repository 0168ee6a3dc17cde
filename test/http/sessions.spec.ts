import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '#libs/kernel';
import { Access, Grants } from '#libs/platform/identity';
import { UnitOfWork } from '#libs/platform/work';
import { bootApi, visitorOf, type Api, type City } from '../support/api.js';
import { accountWithPassword, cookieIn, pairOf, PASSWORD, post, signIn } from './accounts.js';
import { shoot } from './routes.js';

let api: Api;
let city: City;
beforeAll(async () => {
  api = await bootApi({ config: { trustProxy: ['127.0.0.1'] } });
  city = await api.foundCity();
});
afterAll(() => api.close());

const me = async (cookie: string): Promise<number> => (await shoot(api, { method: 'GET', url: '/api/v1/session', headers: { cookie } })).status;
const remove = async (cookie: string, url: string): Promise<number> =>
  (await shoot(api, { method: 'DELETE', url, headers: { cookie, 'sec-fetch-site': 'same-origin' } })).status;

describe('sessions', () => {
  it('A1 a password is kept as argon2id with 19 MiB and two passes', async () => {
    const { id } = await accountWithPassword(api, city);
    const [row] = await api.database.sql<{ hash: string }>('select password_hash as hash from identity.account where id = $1', [id]);
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=(19456|[2-9]\d{4,}),t=[2-9],p=1\$/);
  });

  it('S1 signing in sets a __Host- cookie: secure, http only, lax, without a domain', async () => {
    const { email } = await accountWithPassword(api, city);
    const answer = await signIn(api, email.toUpperCase(), PASSWORD);
    expect(answer.status).toBe(201);
    const attributes = cookieIn(answer).split('; ');
    expect(attributes[0]).toMatch(/^__Host-sid=[\w-]{43}$/);
    expect(attributes.slice(1).sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(JSON.parse(answer.text)).toMatchObject({ account: { email }, cities: [{ slug: city.slug, grants: [{ role: 'administrator' }] }] });
  });

  it('S3 signing in gives a new session and ends the one the browser carried', async () => {
    const { email } = await accountWithPassword(api, city);
    const before = pairOf(cookieIn(await signIn(api, email, PASSWORD)));
    const after = pairOf(cookieIn(await signIn(api, email, PASSWORD, { cookie: before })));
    expect(after).not.toBe(before);
    expect([await me(before), await me(after)]).toEqual([401, 200]);
    const planted = '__Host-sid=planted-by-somebody-else';
    expect(pairOf(cookieIn(await signIn(api, email, PASSWORD, { cookie: planted })))).not.toBe(planted);
  });

  it('S9 what lies in the table is useless as a cookie', async () => {
    const visitor = await api.signedIn(city, 'director');
    const rows = await api.database.sql<{ row: string; hash: Buffer }>('select s::text as row, secret_hash as hash from identity.session s where account_id = $1', [visitor.accountId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.row).not.toContain(visitor.cookie.split('=')[1]);
    for (const form of ['base64url', 'hex', 'base64'] as const) expect(await me(`__Host-sid=${rows[0]!.hash.toString(form)}`)).toBe(401);
  });

  it('S4 a session ends 30 minutes after the last request, and 12 hours after signing in', async () => {
    const visitor = await api.signedIn(city, 'director');
    for (let minutes = 0; minutes < 12 * 60 - 25; minutes += 25) {
      api.clock.advance(25 * 60_000);
      expect(await me(visitor.cookie)).toBe(200);
    }
    api.clock.advance(26 * 60_000);
    expect(await me(visitor.cookie)).toBe(401);
    const idle = await api.signedIn(city, 'director');
    api.clock.advance(29 * 60_000);
    expect(await me(idle.cookie)).toBe(200);
    api.clock.advance(31 * 60_000);
    expect(await me(idle.cookie)).toBe(401);
  });

  it('S8 people see their sessions, end one, the others, or all; each leaves a trace', async () => {
    const visitor = await api.signedIn(city, 'director');
    const second = await visitorOf(api, visitor.accountId);
    const third = await visitorOf(api, visitor.accountId);
    const list = (await visitor.get('/api/v1/sessions')).body as { id: string; agent: string; current: boolean }[];
    expect(list.map((session) => session.agent)).toEqual(['Firefox, Linux', 'Firefox, Linux', 'Firefox, Linux']);
    expect(list.filter((session) => session.current)).toHaveLength(1);
    const thirds = ((await third.get('/api/v1/sessions')).body as typeof list).find((session) => session.current)!;
    expect(await remove(visitor.cookie, `/api/v1/sessions/${thirds.id}`)).toBe(204);
    expect([await me(third.cookie), await me(second.cookie)]).toEqual([401, 200]);
    expect(await remove(visitor.cookie, '/api/v1/sessions/others')).toBe(204);
    expect([await me(second.cookie), await me(visitor.cookie)]).toEqual([401, 200]);
    expect(await remove(visitor.cookie, '/api/v1/sessions')).toBe(204);
    expect(await me(visitor.cookie)).toBe(401);
    const trail = await api.database.sql<{ action: string }>('select action from identity.account_event where account_id = $1 order by at, id', [visitor.accountId]);
    expect(trail.map((row) => row.action)).toEqual(expect.arrayContaining(['session.open', 'session.end', 'session.end-others', 'session.end-all']));
  });

  it('S8 somebody else\'s session cannot be ended', async () => {
    const [one, other] = [await api.signedIn(city, 'director'), await api.signedIn(city, 'administrator')];
    const [session] = (await one.get('/api/v1/sessions')).body as { id: string }[];
    expect(await remove(other.cookie, `/api/v1/sessions/${session!.id}`)).toBe(404);
    expect(await me(one.cookie)).toBe(200);
  });

  it('signing out ends the session on the server and takes the cookie back', async () => {
    const visitor = await api.signedIn(city, 'director');
    const answer = await visitor.delete('/api/v1/session');
    expect(answer.status).toBe(204);
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=0');
    expect(await me(visitor.cookie)).toBe(401);
  });

  it('the language chosen here is on the account and comes along to another device; it is nobody else\'s', async () => {
    const [visitor, other] = [await api.signedIn(city, 'director'), await api.signedIn(city, 'clerk')];
    const spoken = async (one: typeof visitor) => ((await one.get('/api/v1/session')).body as { account: { language: string } }).account.language;
    const before = await spoken(other);
    expect((await visitor.put('/api/v1/session/language', { language: 'ar' })).status).toBe(204);
    expect([await spoken(visitor), await spoken(other)]).toEqual(['ar', before]);
    expect((await visitor.put('/api/v1/session/language', { language: '../ar' })).status).toBe(422);
    expect(await api.database.sql('select action from identity.account_event where account_id = $1 and action = $2', [visitor.accountId, 'language.change'])).toHaveLength(1);
  });

  it('S7 a role taken away here counts at once, one taken away by another replica within a second', async () => {
    const visitor = await api.signedIn(city, 'administrator');
    const url = `/api/v1/cities/${city.slug}/access`;
    expect((await visitor.get(url)).status).toBe(200);
    await api.get(UnitOfWork).run('spec.end', systemActor(city.id, 'command', 'spec'), async (tx) => {
      for (const grant of await tx.use(Grants).ofAccount(visitor.accountId)) await tx.use(Grants).end(grant.id);
    });
    expect((await visitor.get(url)).status).toBe(403);
    await api.get(UnitOfWork).run('spec.end', systemActor(city.id, 'command', 'spec'), (tx) => tx.use(Access).end(visitor.accountId));
    expect((await visitor.get(url)).status).toBe(404);

    const elsewhere = await api.signedIn(city, 'administrator');
    expect((await elsewhere.get(url)).status).toBe(200);
    await api.database.sql('update identity.account set disabled_at = $2 where id = $1', [elsewhere.accountId, api.clock.now()]);
    api.clock.advance(1_000);
    expect((await elsewhere.get(url)).status).toBe(401);
  });

  it('signing in works over https and on the own machine only, and says so', async () => {
    const { email } = await accountWithPassword(api, city);
    const plain = await signIn(api, email, PASSWORD, { host: 'plan.city.example', origin: 'http://plan.city.example' });
    expect([plain.status, JSON.parse(plain.text).code, JSON.parse(plain.text).title]).toEqual([
      403, 'identity.sign-in.insecure', 'Signing in works only over a secure connection (https). Emailed links work here.']);
    const secure = await signIn(api, email, PASSWORD, { host: 'plan.city.example', origin: 'https://plan.city.example', 'x-forwarded-proto': 'https' });
    expect(secure.status).toBe(201);
    expect(secure.headers['strict-transport-security']).toMatch(/max-age=\d{8,}; includeSubDomains/);
  });

  it('credentials in the address are not looked at', async () => {
    const { email } = await accountWithPassword(api, city);
    const answer = await post(api, `/api/v1/session?email=${encodeURIComponent(email)}&password=${encodeURIComponent(PASSWORD)}`, {});
    expect(answer.status).toBe(422);
  });
});
