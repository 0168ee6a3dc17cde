import { createHash } from 'node:crypto';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { newId, publicActor, systemActor, type Actor } from '#libs/kernel';
import { DecideItem, DeliberationModule, DraftItem, LinkSources } from '#libs/deliberation';
import { canonicalVersion, PreviewPublication, PublishingModule, PublishPlan, SetPlanAddress, WithholdText, type VersionFacts } from '#libs/publishing';
import { Translations } from '#libs/platform/language';
import { WorkspaceReader } from '#libs/platform/database';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../test/support/cities.js';
import { layGround, type PlanGround } from '../../test/support/plans.js';
import { bootRooms, type Rooms } from '../../test/support/rooms.js';
import { CheckReceipt } from './form/check-receipt.use-case.js';
import { OfferHelp } from './form/offer-help.use-case.js';
import { PublicPages, RenderPlan, SiteModule, type RenderOrder } from './index.js';

let rooms: Rooms;
let city: string;
let ground: PlanGround;
let staff: Actor;
let versionId: string;
let itemIds: string[];
let server: FastifyInstance;

beforeAll(async () => {
  rooms = await bootRooms([DeliberationModule, PublishingModule, SiteModule]);
  city = await foundCity(rooms, 'riverton');
  ground = await layGround(rooms, city);
  staff = actorWith(city, 'convener', { personId: null });
  itemIds = await makePlan();
  const { contents } = await rooms.get(PreviewPublication).execute(staff, ground.caseId);
  const done = await rooms.get(PublishPlan).execute(staff, ground.caseId, { title: 'Welcoming Riverton', intro: 'We promise that everybody who lives here can take part, whatever language they speak.\n\nNobody is asked where they come from.', contents, word: 'publish' });
  versionId = done.versionId;
  await render({ versionId });
  server = fastify();
  const { door } = rooms.get(PublicPages);
  server.addHook('onRequest', async (asked, reply) => ((await door(asked, reply)) ? reply : undefined));
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await rooms.close();
});

/** Two pillars with two recommendations each; 1 on time, 2 without an update, 3 late and shown to its lead, 4 not taken up. */
async function makePlan(): Promise<string[]> {
  const draft = (title: string, more: object = {}) => rooms.get(DraftItem).execute(staff, ground.caseId, { title, body: `${title}, and how.`, benefit: 'Less waiting for everybody.', ...more });
  const ids: string[] = [];
  for (const [pillar, titles] of [['Language access', ['Train front-desk staff in language access', 'Translate the ten most used forms']], ['Work and learning', ['Count trust every year', 'Welcome desk at the airport']]] as const) {
    const { id: parentId } = await draft(pillar, { depth: 0, benefit: '' });
    for (const title of titles) {
      const { id } = await draft(title, { parentId });
      await rooms.get(DecideItem).execute(staff, id, { decision: 'adopted', version: 1 });
      ids.push(id);
    }
  }
  const comment = newId();
  await rooms.database.sql(`insert into engagement.comment (workspace_id, id, case_id, text, language, channel, from_name, visibility, received_at) values ($1, $2, $3, 'Nobody understood me', 'es', 'session', 'Rosa Blanco', 'public', $4)`, [city, comment, ground.caseId, rooms.clock.now()]);
  await rooms.get(LinkSources).execute(staff, ids[0]!, { sources: [{ kind: 'comment', sourceId: comment }] });
  await step(ids[0]!, { title: 'Train the first fifty', last: '2026-11-10', by: '2027-01-10', person: true, line: 'Thirty people were trained.' });
  await step(ids[1]!, { title: 'Translate form A', last: '2026-10-03', by: '2026-11-10', missingShows: '2026-11-20' });
  await step(ids[2]!, { title: 'Ask 500 people', last: '2026-11-10', by: '2027-01-10', promised: '2026-11-01', lateShows: '2026-11-25' });
  return ids;
}

interface StepFacts { title: string; last: string; by: string; promised?: string; lateShows?: string; missingShows?: string; person?: boolean; line?: string }
async function step(itemId: string, { title, last, by, promised = '2027-03-01', lateShows, missingShows, person = false, line = '' }: StepFacts): Promise<void> {
  await rooms.database.sql(`insert into implementation.action_step (workspace_id, id, case_id, item_id, position, title, body, lead_party_id, lead_person_id, promised_on, progress, blocked_note, last_update_at, last_update_on, public_line, asked_from, update_by, saw_late_on, late_shows_on, saw_missing_on, missing_shows_on, created_at)
    values ($1, $2, $3, $4, 0, $5, '', $6, $7, $8, 'begun', '', $9::date, $9::date, $10, '2026-09-01', $11, $12::date - 2, $12::date, $13::date - 2, $13::date, $9::date)`,
    [city, newId(), ground.caseId, itemId, title, person ? ground.personId : ground.organizationId, ground.personId, promised, last, line, by, lateShows ?? null, missingShows ?? null]);
}

async function render(order: Partial<RenderOrder> = {}): Promise<number> {
  const job: Job = { workspaceId: city, eventId: newId(), consumer: 'site.render-plan', event: 'x', ids: {}, occurredAt: rooms.clock.now().toISOString() };
  return rooms.get(RenderPlan).fromJob(job, { caseId: ground.caseId, itemId: null, versionId: null, moved: false, erase: false, ...order });
}
const pages = () => rooms.database.sql<{ path: string; body: Buffer; content_type: string; sha256: string }>('select path, body, content_type, sha256 from publishing.page where workspace_id = $1 and to_at is null order by path', [city]);
const page = async (path: string): Promise<string> => (await pages()).find((each) => each.path === path)!.body.toString();
/** Over a real socket: the door writes there itself. */
const get = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  new Promise<{ statusCode: number; headers: IncomingHttpHeaders; rawPayload: Buffer; body: string }>((resolve, reject) => {
    request({ port: (server.server.address() as AddressInfo).port, host: '127.0.0.1', path, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part)).on('end', () => resolve({ statusCode: answer.statusCode ?? 0, headers: answer.headers, rawPayload: Buffer.concat(parts), body: Buffer.concat(parts).toString() }));
    }).on('error', reject).end();
  });
const seconds = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('public pages', () => {
  it('S-057 S-058 plan, items and version are made in every language, with the open data beside them', async () => {
    const paths = (await pages()).map(({ path }) => path);
    for (const path of ['', '404', 'welcoming-riverton', 'welcoming-riverton/1', 'welcoming-riverton/4', 'welcoming-riverton/es/1', 'welcoming-riverton/ar', 'welcoming-riverton/changes', 'welcoming-riverton/take-part',
      'welcoming-riverton/versions', 'welcoming-riverton/versions/1', 'welcoming-riverton/versions/1/1', 'welcoming-riverton/es/versions/1/1', 'welcoming-riverton/plan.json', 'welcoming-riverton/versions/1/plan.json', 'welcoming-riverton/plan.csv']) {
      expect(paths).toContain(path);
    }
  });

  it('need no script, name their language, and hold no person', async () => {
    for (const { path, body, content_type: type } of await pages()) {
      const text = body.toString();
      expect({ path, found: /Maria|Solis|Rosa|Blanco/.exec(text)?.[0] ?? null }).toEqual({ path, found: null });
      if (!type.startsWith('text/html')) continue;
      expect(text).not.toMatch(/<script| style="| on[a-z]+="/);
      const language = /\/(es|ar)(\/|$)/.exec(path)?.[1] ?? 'en';
      expect(text).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    }
  });

  it('the home says in a sentence what happened so far, and a line turns red only once its lead has seen it', async () => {
    const home = await page('welcoming-riverton');
    expect(home).toContain('Of 4 promises, 0 done, 1 on time, 1 without an update.');
    expect(home).toContain('no update since October 3, 2026');
    expect(home).not.toContain('<span>late');
    rooms.clock.advanceDays(2);
    // Home, item 3 in three languages each, and the open data; the rest comes out the same.
    expect(await render()).toBe(8);
    expect(await page('welcoming-riverton')).toContain('<span>late');
    expect(await page('welcoming-riverton/3')).toContain('State as of November 25, 2026');
    expect(await page('welcoming-riverton/1')).toContain('State as of November 23, 2026');
    expect(await render()).toBe(0);
  });

  it('S-087 the item says how it came about; its lead is an organization', async () => {
    const one = await page('welcoming-riverton/1');
    for (const part of ['Heard: 1 comment', 'In published version 1', 'Thirty people were trained.', 'I can help', 'href="/riverton/welcoming-riverton/1/help"']) expect(one).toContain(part);
    expect(await page('welcoming-riverton/2')).toContain('<dd>Library</dd>');
  });

  it('S-057 translations are shown when they fit the published words, and say that nobody checked them', async () => {
    await rooms.get(UnitOfWork).run('spec.translate', systemActor(city, 'command', 'spec'), async (tx) => {
      await tx.use(Translations).put({ ownerKind: 'item', ownerId: itemIds[0]!, field: 'title', language: 'es', text: 'Capacitar al personal', source: 'Train front-desk staff in language access', translator: null });
      await tx.use(Translations).put({ ownerKind: 'item', ownerId: itemIds[1]!, field: 'title', language: 'es', text: 'Otra cosa', source: 'An older title', translator: null });
    });
    await render({ itemId: itemIds[0]! });
    const spanish = await page('welcoming-riverton/es/1');
    expect(spanish).toContain('</span> Capacitar al personal</h1>');
    expect(spanish).toMatch(/cp-note">[^<]*español/);
    expect(spanish).toContain('<div lang="en" dir="ltr"><p class="cp-lead">Train front-desk staff in language access, and how.');
    expect(await page('welcoming-riverton/es')).not.toContain('Otra cosa');
  });

  it('only what an update changes is made again, in one round trip of reading', async () => {
    await rooms.database.sql(`update implementation.action_step set progress = 'done', done_on = '2026-11-23' where workspace_id = $1 and item_id = $2`, [city, itemIds[0]]);
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    // Home and item in three languages, JSON and CSV; nothing in the log of what happened.
    expect(await render({ itemId: itemIds[0]! })).toBe(8);
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([10]);
    many.mockRestore();
    expect(await page('welcoming-riverton')).toContain('Of 4 promises, 1 done');
  });

  it('S-054 plan.json carries what its checksum is made of, and no more than its whitelist', async () => {
    const data = JSON.parse(await page('welcoming-riverton/versions/1/plan.json')) as { version: VersionFacts & { checksum: string }; items: VersionFacts['items'] };
    expect(createHash('sha256').update(canonicalVersion({ ...data.version, items: data.items })).digest('hex')).toBe(data.version.checksum);
    const live = JSON.parse(await page('welcoming-riverton/plan.json')) as { items: { steps: object[]; state: string }[] };
    expect(Object.keys(live.items.flatMap(({ steps }) => steps)[0]!)).toEqual(['title', 'lead', 'state', 'progress', 'promisedOn', 'forecastOn', 'lastUpdateOn', 'publicLine', 'milestones', 'milestonesDone']);
  });
});

describe('the door before the router', () => {
  it('serves brotli and gzip with an ETag each, 304 to who has them, HEAD without a body', async () => {
    const brotli = await get('/riverton/welcoming-riverton/1', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.statusCode).toBe(200);
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', 'cache-control': 'public, no-cache', 'content-language': 'en', 'x-content-type-options': 'nosniff' });
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(await page('welcoming-riverton/1'));
    expect((await get('/riverton/welcoming-riverton/1', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
    expect((await get('/riverton/welcoming-riverton/1')).headers['content-encoding']).toBeUndefined();
    expect((await get('/riverton/welcoming-riverton/1', { 'accept-encoding': 'br;q=0, gzip' })).headers['content-encoding']).toBe('gzip');
    const again = await get('/riverton/welcoming-riverton/1', { 'accept-encoding': 'br', 'if-none-match': `W/${brotli.headers.etag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await get('/riverton/welcoming-riverton/1', {}, 'HEAD');
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(Number(head.headers['content-length'])).toBeGreaterThan(3_000);
  });

  it('leads to the right form of an address, says what is not there in the look of the city, and leaves the rest alone', async () => {
    expect((await get('/riverton/welcoming-riverton')).headers.location).toBe('/riverton/welcoming-riverton/');
    expect((await get('/riverton/welcoming-riverton/1/')).headers.location).toBe('/riverton/welcoming-riverton/1');
    const absent = await get('/riverton/welcoming-riverton/99');
    expect(absent.statusCode).toBe(404);
    expect(absent.body).toContain('There is nothing at this address');
    for (const path of ['/api/v1/x', '/riverton/receipt', '/riverton/welcoming-riverton/1/help', '/nowhere/plan', '/app/riverton']) expect((await get(path)).body).toContain('Route GET');
    expect((await get('/riverton/welcoming-riverton/plan.json')).headers['access-control-allow-origin']).toBe('*');
  });

  it('a change is seen within a second', async () => {
    await get('/riverton/welcoming-riverton/4');
    await rooms.database.sql(`insert into publishing.change (workspace_id, id, case_id, item_id, on_day, at, code, params) values ($1, $2, $3, null, '2026-11-23', $4, 'item_added', '{"no": 1, "title": "A later wonder"}')`, [city, newId(), ground.caseId, rooms.clock.now()]);
    expect((await get('/riverton/welcoming-riverton/changes')).body).not.toContain('A later wonder');
    expect(await render({ itemId: itemIds[3]! })).toBe(3);
    await seconds(850);
    expect((await get('/riverton/welcoming-riverton/changes')).body).toContain('A later wonder');
  });

  it('holds no more than its bound', () => expect(rooms.get(PublicPages).held.bytes).toBeLessThan(64 * 1_048_576));
});

describe('I can help', () => {
  const place = { plan: 'welcoming-riverton', number: '1', language: null };
  const resident = () => publicActor(city, newId());
  const send = (more: object, ip = '198.51.100.7') => rooms.get(OfferHelp).send(resident(), ip, place, { text: 'I can translate', key: newId(), ...more });

  it('says above the first field that it may become public and no name is needed; asks three questions, no script', async () => {
    const { html } = await rooms.get(OfferHelp).open(city, place);
    expect(html.indexOf('may become a public record')).toBeGreaterThan(0);
    expect(html.indexOf('may become a public record')).toBeLessThan(html.indexOf('<textarea'));
    expect(html.match(/<textarea|<input type="text"/g)).toHaveLength(3);
    expect(html).not.toMatch(/<script/);
    expect((await rooms.get(OfferHelp).open(city, { ...place, language: 'ar' })).html).toContain('dir="rtl"');
  });

  it('S-049 an offer without a name becomes a request about the item and a receipt shows what became of it', async () => {
    const key = newId();
    const [{ html, status }, again] = [await send({ key }), await send({ key })];
    expect(status).toBe(200);
    const code = /cp-receipt" dir="ltr">([^<]+)</.exec(html)![1]!;
    expect(again.html).toContain(code);
    const rows = await rooms.database.sql<{ kind: string; subject_id: string; from_name: null; title: string }>('select kind, subject_id, from_name, title from casework.request where workspace_id = $1', [city]);
    expect(rows).toEqual([{ kind: 'offer', subject_id: itemIds[0], from_name: null, title: 'Offer for 1: Train front-desk staff in language access' }]);
    const found = await rooms.get(CheckReceipt).execute(city, '198.51.100.8', null, code.toLowerCase().replaceAll('-', ' '));
    expect(found.html).toContain('We have it and will answer by');
    expect((await rooms.get(CheckReceipt).execute(city, '198.51.100.8', 'es', 'WRONG')).status).toBe(404);
  });

  it('nothing typed is lost when it cannot be taken; a filled trap and a flood are stopped', async () => {
    const empty = await send({ text: '', contact: 'rosa@example.org' });
    expect(empty.status).toBe(422);
    expect(empty.html).toContain('value="rosa@example.org"');
    expect((await send({ website: 'http://x' })).status).toBe(422);
    const flood = await Promise.all(Array.from({ length: 22 }, () => send({}, '203.0.113.9')));
    expect(flood.filter(({ status }) => status === 429).length).toBe(2);
    await expect(rooms.get(OfferHelp).open(city, { ...place, number: '99' })).rejects.toThrow('site.form.absent');
  });
});

describe('withholding', () => {
  it('the frozen page shows a tombstone with its reason, and older bytes are gone', async () => {
    const actor = actorWith(city, 'director', { personId: null });
    await rooms.get(WithholdText).execute(actor, versionId, { itemId: itemIds[3]!, field: 'body', reason: 'It told too much' });
    await render({ versionId, erase: true });
    expect(await page('welcoming-riverton/versions/1/4')).toContain('Reason: It told too much.');
    const left = await rooms.database.sql(`select path from publishing.page where workspace_id = $1 and position(convert_to('Welcome desk at the airport, and how', 'UTF8') in body) > 0`, [city]);
    expect(left).toEqual([]);
  });
});

describe('another address', () => {
  it('S-058 the plan moves with all its versions, and what was printed leads there', async () => {
    await rooms.get(SetPlanAddress).execute(staff, ground.caseId, { slug: 'our-plan' });
    await render({ moved: true });
    await seconds(850);
    expect((await get('/riverton/our-plan/versions/1/1')).statusCode).toBe(200);
    for (const [old, now] of [['', '/riverton/our-plan/'], ['1', '/riverton/our-plan/1'], ['es/versions/1/1', '/riverton/our-plan/es/versions/1/1']] as const) {
      const answer = await get(`/riverton/welcoming-riverton/${old}`);
      expect([answer.statusCode, answer.headers.location]).toEqual([301, now]);
    }
    expect((await pages()).filter(({ path }) => path.startsWith('welcoming-riverton'))).toEqual([]);
  });
});

describe('what the effort is for', () => {
  it('S-006 S-010 the adopted vision and the goals stand on the public plan, drafts and frozen versions do not change', async () => {
    const [{ slug }] = await rooms.database.sql<{ slug: string }>('select slug from publishing.plan_address where workspace_id = $1 and case_id = $2 and current', [city, ground.caseId]) as [{ slug: string }];
    const wording = (no: number, text: string, state: string) => rooms.database.sql(`insert into convening.vision_text (workspace_id, id, case_id, no, text, language, state, adopted_on, at)
      values ($1, $2, $3, $4, $5, 'en', $6, $7, $8)`, [city, newId(), ground.caseId, no, text, state, state === 'draft' ? null : '2026-11-23', rooms.clock.now()]);
    await wording(1, 'A town of strangers', 'draft');
    await rooms.database.sql(`insert into convening.goal (workspace_id, id, case_id, position, text) values ($1, $2, $3, 0, 'Everybody finds the library')`, [city, newId(), ground.caseId]);
    await render();
    expect(await page(slug)).toContain('<h2>Our goals</h2><ul><li>Everybody finds the library</li></ul>');
    expect(await page(slug)).not.toContain('A town of strangers');
    await wording(2, 'A town where everybody belongs', 'adopted');
    await render({ versionId });
    expect(await page(slug)).toContain('<h2>Our vision</h2><div><p>A town where everybody belongs</p></div>');
    expect(await page(`${slug}/es`)).toContain('<h2>Nuestra visión</h2><div lang="en" dir="ltr"><p>A town where everybody belongs</p></div>');
    expect(await page(`${slug}/versions/1`)).not.toContain('everybody belongs');
  });
});
