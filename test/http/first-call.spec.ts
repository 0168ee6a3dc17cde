import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseworkHttpModule } from '#libs/casework/http';
import { RaiseFromPublic } from '#libs/casework';
import { ConveningHttpModule } from '#libs/convening/http';
import { DirectoryHttpModule } from '#libs/directory/http';
import { newId, publicActor } from '#libs/kernel';
import { bootApi, OWN_SITE, type Api, type City, type Visitor } from '../support/api.js';

let api: Api;
let city: City;
let convener: Visitor;
const at = (path: string): string => `/api/v1/cities/${city.slug}${path}`;

beforeAll(async () => {
  api = await bootApi({ rooms: [DirectoryHttpModule, CaseworkHttpModule, ConveningHttpModule] });
  const started = await api.http.post('/api/v1/cities').set(OWN_SITE).send({
    name: 'Riverton', zone: 'America/Chicago', fiscalYearStart: 7, reportsTo: 'mayor', languages: ['en', 'es'], email: 'rosa@riverton.invalid', personName: 'Rosa',
  });
  expect([started.status, started.body]).toEqual([201, { id: expect.any(String), slug: 'riverton', name: 'Riverton', mailStaysHere: false }]);
  city = started.body as City;
  const [rosa] = await api.database.sql<{ id: string }>('select id from directory.person where workspace_id = $1', [city.id]);
  convener = await api.signedIn(city, 'convener', undefined, rosa!.id);
});
afterAll(() => api.close());

describe('from the start of a city to the first call', () => {
  it('an address that is taken is a problem with a suggestion, a wrong field one with its place', async () => {
    const again = (more: object) => api.http.post('/api/v1/cities').set(OWN_SITE).send({
      name: 'Riverton', zone: 'America/Chicago', fiscalYearStart: 7, reportsTo: 'mayor', languages: ['en'], email: 'x@y.invalid', personName: 'X', ...more,
    });
    expect(await again({ slug: 'riverton' })).toMatchObject({ status: 409, body: { code: 'directory.city.slug-taken' } });
    expect(await again({ zone: 'Mars/Base' })).toMatchObject({ status: 422 });
    expect(await again({ admin: true })).toMatchObject({ status: 400 });
    for (let press = 0; press < 3; press += 1) await again({ slug: 'riverton' });
    expect(await again({ slug: 'riverton' })).toMatchObject({ status: 409 });
    expect(await again({ slug: 'riverton' })).toMatchObject({ status: 429, body: { details: { retryAfter: expect.any(Number) } } });
    expect((await api.http.get('/api/v1/cities/suggested-slug').query({ name: 'Riverton' })).body).toEqual({ slug: 'riverton-2' });
  });

  it('S-001 S-018 a convener opens a case, sees its home, logs a call that becomes a request', async () => {
    expect((await convener.get(at(''))).body).toMatchObject({ name: 'Riverton', slug: 'riverton', languages: ['en', 'es'], today: '2026-11-23' });
    const lead = (await convener.get(at('/organizations'))).body.items[0].id as string;
    const opened = await convener.post(at('/cases'), { title: 'Welcoming plan', leadPartyId: lead, schedule: 'six_months' });
    expect([opened.status, opened.body]).toEqual([201, { id: expect.any(String), number: '2026-1' }]);
    const caseId = opened.body.id as string;
    const home = (await convener.get(at(`/cases/${caseId}/home`))).body;
    expect(home).toMatchObject({ case: { title: 'Welcoming plan' }, nextStep: { kind: 'answer' } });
    expect(home.stages).toHaveLength(8);
    const { id, version } = home.stages[0];
    const refused = await convener.post(at(`/stages/${id}/complete`), { version });
    expect([refused.status, refused.body.code]).toEqual([409, 'convening.stage.gate']);
    expect(JSON.stringify(refused.body)).toContain('convening.gate.missing');
    const call = await convener.post(at(`/cases/${caseId}/calls`), { withWhom: 'A pastor', about: 'Hosting a session', request: { kind: 'offer' } });
    expect([call.status, call.body]).toEqual([201, { id: expect.any(String), request: { id: expect.any(String), number: 1, dueOn: '2026-11-30' } }]);
    expect((await convener.get(at('/requests')).query({ view: 'mine' })).body.items).toMatchObject([{ number: 1, kind: 'offer', title: 'Hosting a session', ownerName: 'Rosa' }]);
    expect((await convener.get(at(`/cases/${caseId}/file`)).query({ kind: 'call' })).body.items).toMatchObject([{ title: 'Hosting a session', with: 'A pastor' }]);
    expect((await convener.get(at('/cases'))).body.items).toMatchObject([{ number: '2026-1', stage: { key: 'convener', total: 8 }, openRequests: 1, stuckSince: null }]);
  });

  it('a repeated press with the same key opens one case', async () => {
    const lead = (await convener.get(at('/organizations'))).body.items[0].id as string;
    const press = () => convener.post(at('/cases'), { title: 'Plan 2.0', leadPartyId: lead }).set('idempotency-key', 'press-0123456789');
    const [first, second] = [await press(), await press()];
    expect([first.status, second.body]).toEqual([201, first.body]);
    expect((await convener.get(at('/cases'))).body.items).toHaveLength(2);
  });

  it('a resident sees with the receipt code what became of it, without signing in', async () => {
    const { code, number } = await api.get(RaiseFromPublic).execute(publicActor(city.id, newId()), { kind: 'offer', text: 'I can translate.' });
    const looked = await api.http.post(at('/receipts')).set(OWN_SITE).send({ code: code.toLowerCase() });
    expect([looked.status, looked.body]).toMatchObject([200, { number, state: 'open', reply: null }]);
    expect((await api.http.post(at('/receipts')).set(OWN_SITE).send({ code: 'AAAA-BBBB' })).status).toBe(404);
  });

  it('a member sees stages and the own requests, and may change nothing', async () => {
    const member = await api.signedIn(city, 'member');
    const [{ id }] = (await member.get(at('/cases'))).body.items as [{ id: string }];
    expect((await member.get(at(`/cases/${id}/home`))).status).toBe(200);
    expect((await member.get(at('/requests'))).body.items).toEqual([]);
    expect((await member.get(at('/people'))).status).toBe(403);
    expect((await member.post(at('/cases'), { title: 'x', leadPartyId: newId() })).status).toBe(403);
    expect((await member.post(at(`/cases/${id}/calls`), { about: 'x' })).status).toBe(403);
    const stranger = await api.signedIn(await api.foundCity(), 'convener');
    expect([403, 404]).toContain((await stranger.get(at('/cases'))).status);
    expect((await api.http.get(at('/cases')).set(OWN_SITE)).status).toBe(401);
  });
});
