import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { CaseworkModule } from '#libs/casework';
import { DeliberationHttp } from '#libs/deliberation/http';
import { DeliberationJobs } from '#libs/deliberation/jobs';
import { MotionDecided } from '#libs/bodies';
import { IdentityHttpModule } from '#libs/platform/identity/http';
import { UnitOfWork } from '#libs/platform/work';
import { PublishingHttp } from '#libs/publishing/http';
import { SiteHttp } from '#libs/site/http';
import { SiteJobs } from '#libs/site/jobs';
import { systemActor } from '#libs/kernel';
import { Metrics } from '../../apps/api/health/metrics.js';
import { bootApi, type Api, type City, type Visitor } from '../support/api.js';
import { decidedMotion, layGround, type PlanGround } from '../support/plans.js';

let api: Api;
let city: City;
let ground: PlanGround;
let convener: Visitor;
let member: Visitor;

beforeAll(async () => {
  api = await bootApi({ rooms: [IdentityHttpModule, CaseworkModule, DeliberationHttp, PublishingHttp, SiteHttp], jobs: [DeliberationJobs, SiteJobs] });
  city = await api.foundCity('riverton');
  ground = await layGround({ database: api.database, clock: api.clock } as never, city.id);
  convener = await api.signedIn(city, 'convener');
  member = await api.signedIn(city, 'member', { scopeKind: 'body', scopeId: ground.bodyId }, ground.personId);
});
afterAll(() => api.close());

const base = '/api/v1/cities/riverton';

describe('from a draft to a resident', () => {
  let itemId: string;

  it('S-054 a member drafts, the table votes, the rule of the process adopts with number 1', async () => {
    const pillar = await convener.post(`${base}/cases/${ground.caseId}/items`, { title: 'Language access', depth: 0 }).expect(201);
    const made = await member.post(`${base}/cases/${ground.caseId}/items`, { title: 'Train front-desk staff', body: 'All of them.', bodyId: ground.bodyId, parentId: (pillar.body as { id: string }).id }).expect(201);
    itemId = (made.body as { id: string }).id;
    await member.post(`${base}/items/${itemId}/remarks`, { text: 'Who pays?', goesTo: 'public' }).expect(201);
    const proposed = await convener.post(`${base}/items/${itemId}/proposal`, { version: 1 }).expect(200);
    expect(proposed.body).toMatchObject({ version: 2, subjectKind: 'item', motionText: 'To adopt “Train front-desk staff” as a part of the plan.' });
    const motionId = await decidedMotion({ database: api.database, clock: api.clock } as never, city.id, ground, itemId, 12, 2);
    await api.get(UnitOfWork).run('spec.motion', systemActor(city.id, 'job', 'spec'), async (tx) => tx.announce(MotionDecided, { motionId, subjectId: itemId, bodyId: ground.bodyId }));
    await api.settle();
    expect((await member.get(`${base}/items/${itemId}`).expect(200)).body).toMatchObject({ state: 'adopted', number: '1', decision: 'adopted' });
    await member.put(`${base}/items/${itemId}`, { title: 'Changed after the vote', version: 3 }).expect(403);
  });

  it('S-054 S-058 the convener publishes; the worker makes the pages, and anybody reads them', async () => {
    const { body } = await convener.get(`${base}/cases/${ground.caseId}/publication`).expect(200);
    const { contents } = body as { contents: string };
    await api.http.get('/riverton/welcoming-riverton/1').expect(404);
    await member.post(`${base}/cases/${ground.caseId}/versions`, { title: 'Welcoming Riverton', contents, word: 'publish' }).expect(403);
    await convener.post(`${base}/cases/${ground.caseId}/versions`, { title: 'Welcoming Riverton', contents, word: 'publish' }).expect(201);
    await api.settle();
    await new Promise((resolve) => setTimeout(resolve, 850));
    const page = await api.http.get('/riverton/welcoming-riverton/1').expect(200);
    expect(page.text).toContain('Train front-desk staff');
    expect(page.text).toContain('Moved and carried 12–2, 1 recusal');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    const sheet = /href="(\/riverton\/assets\/[^"]+)"/.exec(page.text)?.[1] ?? '';
    expect((await api.http.get(sheet).expect(200)).headers['cache-control']).toContain('immutable');
    await api.http.get('/riverton/welcoming-riverton/es/1').expect(200);
  });

  it('P4 a page in memory is answered as it was the first time, 304 to who has it, and only to those who read', async () => {
    const at = '/riverton/welcoming-riverton/1';
    const [first, again] = [await api.http.get(at).expect(200), await api.http.get(at).expect(200)];
    const lasting = ({ date: _, ...headers }: Record<string, string>) => headers;
    expect(again.text).toBe(first.text);
    expect(lasting(again.headers)).toEqual(lasting(first.headers));
    expect(again.headers).toMatchObject({ 'content-security-policy': expect.stringContaining("default-src 'none'"), 'x-content-type-options': 'nosniff' });
    const known = await api.http.get(at).set('if-none-match', again.headers['etag'] ?? '').expect(304);
    expect(known.text).toBe('');
    expect((await api.http.head(at).set('accept-encoding', 'gzip, deflate').expect(200)).headers['content-length']).toBe(first.headers['content-length']);
    await api.http.post(at).expect(403);
    expect(await api.get(Metrics).registry.getSingleMetricAsString('public_pages_from_memory')).toMatch(/status="304"} 1/);
  });

  it('S-058 a resident offers help without a name and reads the receipt', async () => {
    const form = await api.http.get('/riverton/welcoming-riverton/1/help').expect(200);
    const key = /name="key" value="([^"]+)"/.exec(form.text)?.[1];
    const sent = await api.http.post('/riverton/welcoming-riverton/1/help').type('form').send({ text: 'I can teach', contact: '', name: '', website: '', key }).expect(200);
    expect(sent.headers['set-cookie']).toBeUndefined();
    const code = /cp-receipt" dir="ltr">([^<]+)</.exec(sent.text)?.[1];
    expect((await api.http.post('/riverton/receipt/es').type('form').send({ code }).expect(200)).text).toContain('Lo tenemos');
    await api.http.post('/riverton/receipt').type('form').send({ code: newId() }).expect(404);
    await api.http.get('/riverton/welcoming-riverton/ar/1/help').expect(200);
    await api.http.get('/riverton/welcoming-riverton/99/help').expect(404);
  });
});
