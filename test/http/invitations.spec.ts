import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, systemActor } from '#libs/kernel';
import { Access, cityToken, Grants, readCityToken } from '#libs/platform/identity';
import { IdentityJobsModule } from '#libs/platform/identity/jobs';
import { UnitOfWork } from '#libs/platform/work';
import { bootApi, type Api, type City, type Visitor } from '../support/api.js';
import { accountWithPassword, cookieIn, pairOf, PASSWORD, post } from './accounts.js';
import { lastMail, tokenIn } from './mailed.js';
import { shoot, withoutId, type Answer } from './routes.js';

let api: Api;
let city: City;
let administrator: Visitor;
beforeAll(async () => {
  api = await bootApi({ jobs: [IdentityJobsModule] });
  city = await api.foundCity();
  administrator = await api.signedIn(city, 'administrator');
});
afterAll(() => api.close());

interface Invited {
  readonly id: string;
  readonly email: string;
  readonly token: string;
}

async function invite(by: Visitor = administrator, wish: object = {}): Promise<Invited> {
  const email = `${newId()}@people.invalid`;
  const answer = await by.post(`/api/v1/cities/${city.slug}/invitations`, { email, role: 'convener', ...wish });
  expect([answer.status, answer.text]).toEqual([201, answer.text]);
  await api.settle();
  return { id: (answer.body as { id: string }).id, email, token: await tokenIn(api, email) };
}

const accept = (token: string, email: string, password = PASSWORD): Promise<Answer> => post(api, `/api/v1/invitations/${token}`, { email, password });

function expectEnded(answer: Answer): void {
  expect([answer.status, JSON.parse(answer.text).code, answer.headers['set-cookie']]).toEqual([410, 'identity.invitation.ended', undefined]);
}

describe('invitations', () => {
  it('an invited person sees what is offered, chooses a password once, and is inside with the role', async () => {
    const personId = newId();
    const { email, token } = await invite(administrator, { role: 'director', personId });
    const mail = await lastMail(api, email);
    expect(mail).toMatchObject({ subject: 'Testville invites you to work on its plan' });
    expect(mail?.text).toContain('http://127.0.0.1:3000/app/invitation#');
    const offered = await shoot(api, { method: 'GET', url: `/api/v1/invitations/${token}` });
    expect(JSON.parse(offered.text)).toMatchObject({ city: 'Testville', email, role: 'director' });
    const accepted = await accept(token, email);
    expect(accepted.status).toBe(204);
    const me = await shoot(api, { method: 'GET', url: '/api/v1/session', headers: { cookie: pairOf(cookieIn(accepted)) } });
    expect(JSON.parse(me.text)).toMatchObject({ account: { email }, cities: [{ slug: city.slug, personId, grants: [{ role: 'director', scopeKind: 'workspace' }] }] });
    const [event] = await api.database.sql<{ ids: object }>("select ids from queue.outbox where event = 'identity.invitation.accepted' and ids->>'personId' = $1", [personId]);
    expect(event?.ids).toMatchObject({ personId });
  });

  it('the link stands in the mail only: no table keeps it but the mail itself', async () => {
    const { token } = await invite();
    const [row] = await api.database.sql<{ row: string }>("select string_agg(i::text, '') as row from identity.invitation i where workspace_id = $1", [city.id]);
    expect(row?.row).not.toContain(token.split('.')[1]);
    expect(api.log.join('')).not.toContain(token);
  });

  it('A8 an invitation works once', async () => {
    const { email, token } = await invite();
    expect((await accept(token, email)).status).toBe(204);
    expectEnded(await accept(token, email));
    expect((await shoot(api, { method: 'GET', url: `/api/v1/invitations/${token}` })).status).toBe(410);
  });

  it('A8 of two acceptances at the same time one counts', async () => {
    const { email, token } = await invite();
    const answers = await Promise.all([accept(token, email), accept(token, email), accept(token, email)]);
    expect(answers.map((answer) => answer.status).filter((status) => status === 204)).toHaveLength(1);
  });

  it('A8 another address is refused', async () => {
    const { token } = await invite();
    const other = await accountWithPassword(api, city);
    expectEnded(await accept(token, other.email));
    expectEnded(await accept(token, 'somebody@else.invalid'));
  });

  it('A8 another city is refused', async () => {
    const { email, token } = await invite();
    const elsewhere = await api.foundCity();
    const secret = token.split('.')[1]!;
    expect(readCityToken(token)?.workspaceId).toBe(city.id);
    expectEnded(await accept(cityToken(elsewhere.id, secret), email));
    expectEnded(await accept(cityToken(newId(), secret), email));
  });

  it('A8 a revoked one is refused, and cannot be revoked twice', async () => {
    const { id, email, token } = await invite();
    const url = `/api/v1/cities/${city.slug}/invitations/${id}`;
    expect((await administrator.delete(url)).status).toBe(204);
    expectEnded(await accept(token, email));
    expect((await administrator.delete(url)).status).toBe(409);
  });

  it('A8 after 48 hours it is refused', async () => {
    const { email, token } = await invite();
    api.clock.advance(48 * 3_600_000 - 60_000);
    expect((await shoot(api, { method: 'GET', url: `/api/v1/invitations/${token}` })).status).toBe(200);
    api.clock.advance(60_000);
    expectEnded(await accept(token, email));
    administrator = await api.signedIn(city, 'administrator');
  });

  it('A8 when the inviter may no longer give the role it is refused', async () => {
    const inviter = await api.signedIn(city, 'administrator');
    const { email, token } = await invite(inviter, { role: 'administrator' });
    await api.get(UnitOfWork).run('spec.demote', systemActor(city.id, 'command', 'spec'), async (tx) => {
      for (const grant of await tx.use(Grants).ofAccount(inviter.accountId)) await tx.use(Grants).end(grant.id);
      await tx.use(Grants).give({ accountId: inviter.accountId, role: 'convener', scopeKind: 'workspace', scopeId: null });
    });
    expectEnded(await accept(token, email));
    const { email: second, token: link } = await invite(inviter, { role: 'member', scopeKind: 'body', scopeId: newId() });
    await api.get(UnitOfWork).run('spec.leave', systemActor(city.id, 'command', 'spec'), (tx) => tx.use(Access).end(inviter.accountId));
    expectEnded(await accept(link, second));
  });

  it('A8 a newer invitation into the same role ends the older one', async () => {
    const first = await invite();
    await administrator.post(`/api/v1/cities/${city.slug}/invitations`, { email: first.email, role: 'convener' });
    await api.settle();
    expectEnded(await accept(first.token, first.email));
  });

  it('nobody invites into a role above their own', async () => {
    const convener = await api.signedIn(city, 'convener');
    const answer = await convener.post(`/api/v1/cities/${city.slug}/invitations`, { email: 'x@people.invalid', role: 'administrator' });
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([403, 'identity.role.beyond']);
    expect((await convener.post(`/api/v1/cities/${city.slug}/invitations`, { email: 'x@people.invalid', role: 'member' })).status).toBe(201);
  });

  it('an address that has an account joins with its own password, and with no other', async () => {
    const elsewhere = await api.foundCity();
    const { email, id } = await accountWithPassword(api, elsewhere);
    await administrator.post(`/api/v1/cities/${city.slug}/invitations`, { email, role: 'convener' });
    await api.settle();
    const token = await tokenIn(api, email);
    expect((await accept(token, email, 'some other long password')).status).toBe(401);
    expect((await accept(token, email)).status).toBe(204);
    const rows = await api.database.sql('select 1 from identity.access where account_id = $1 and ended_at is null', [id]);
    expect(rows).toHaveLength(2);
  });

  it('A6 inviting a known and an unknown address looks the same', async () => {
    const { email } = await accountWithPassword(api, await api.foundCity());
    const url = `/api/v1/cities/${city.slug}/invitations`;
    const answers = [await administrator.post(url, { email, role: 'clerk' }), await administrator.post(url, { email: 'unknown@people.invalid', role: 'clerk' })];
    const shapes = answers.map((answer) => [answer.status, withoutId(answer.text).replace(/[0-9a-f-]{36}/, '-')]);
    expect(shapes[0]).toEqual(shapes[1]);
  });

  it('the list tells what became of each, page by page', async () => {
    const first = (await administrator.get(`/api/v1/cities/${city.slug}/invitations?limit=3`)).body as { items: { state: string }[]; next: string };
    expect(first.items).toHaveLength(3);
    const second = (await administrator.get(`/api/v1/cities/${city.slug}/invitations?limit=200&after=${first.next}`)).body as typeof first;
    const states = new Set([...first.items, ...second.items].map((item) => item.state));
    expect([...states].sort()).toEqual(['accepted', 'expired', 'open', 'revoked']);
  });
});

describe('access', () => {
  it('a city keeps its last administrator', async () => {
    const lonely = await api.foundCity();
    const only = await api.signedIn(lonely, 'administrator');
    const url = `/api/v1/cities/${lonely.slug}/access`;
    const { items } = (await only.get(url)).body as { items: { accountId: string; grants: { id: string }[] }[] };
    expect((await only.delete(`${url}/${only.accountId}`)).status).toBe(409);
    expect((await only.delete(`${url}/${only.accountId}/grants/${items[0]!.grants[0]!.id}`)).status).toBe(409);
    const second = await api.signedIn(lonely, null);
    expect((await only.post(`${url}/${second.accountId}/grants`, { role: 'administrator', scopeKind: 'workspace' })).status).toBe(201);
    expect((await second.delete(`${url}/${only.accountId}`)).status).toBe(204);
    expect((await only.get(url)).status).toBe(404);
  });

  it('a role ends by itself at its time', async () => {
    const member = await api.signedIn(city, null);
    const url = `/api/v1/cities/${city.slug}/access`;
    const until = new Date(api.clock.now().getTime() + 600_000).toISOString();
    await administrator.post(`${url}/${member.accountId}/grants`, { role: 'convener', scopeKind: 'workspace', until });
    expect((await member.get(url)).status).toBe(200);
    api.clock.advance(600_000);
    expect((await member.get(url)).status).toBe(403);
  });
});
