import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { OpenBody, PlanMeeting } from '#libs/bodies';
import { bootApi, type Api, type City, type Visitor } from '../../../test/support/api.js';
import type { Rooms } from '../../../test/support/rooms.js';
import { seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';

let api: Api;
let force: SeatedTaskForce;
let city: City;
let member: Visitor;
let hidden: string;

beforeAll(async () => {
  api = await bootApi();
  force = await seatTaskForce({ get: api.get, database: api.database, clock: api.clock } as unknown as Rooms, { seats: 3, rules: { visibility: 'public' } });
  city = { id: force.city.id, slug: force.city.slug };
  member = await api.signedIn(city, null, undefined, force.personIds[1] ?? null);
  ({ id: hidden } = await api.get(OpenBody).execute(force.staff, { caseId: force.caseId, parentId: force.bodyId, kind: 'subcommittee', name: 'Quiet subcommittee', visibility: 'body' }));
});
afterAll(() => api.close());

const plan = async (bodyId: string, title: string, day: string): Promise<string> => {
  const { id } = await api.get(PlanMeeting).plan(force.staff, bodyId, { title, startsAt: `${day}T15:00:00Z`, endsAt: `${day}T16:30:00Z`, place: 'Library, room 2', onlineUrl: 'https://meet.example/1' });
  return id;
};
const open = (path = 'calendar.ics') => api.http.get(`/${city.slug}/${path}`);
const events = (text: string): ICAL.Component[] => new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
const titles = (text: string): string[] => events(text).map((event) => String(event.getFirstPropertyValue('summary'))).sort();
const of = (text: string, uid: string) => events(text).filter((event) => event.getFirstPropertyValue('uid') === uid);
const value = (text: string, uid: string, name: string): string => String(of(text, uid)[0]?.getFirstPropertyValue(name));
const make = async (visitor = member, bodyId?: string): Promise<string> => {
  const answer = await visitor.post(`/api/v1/cities/${city.slug}/calendar-links`, bodyId === undefined ? {} : { bodyId }).expect(201);
  return new URL((answer.body as { url: string }).url).pathname;
};
const count = async (): Promise<string> => JSON.stringify(await api.database.sql('select (select count(*) from audit.entry) as a, (select count(*) from queue.outbox) as o, (select count(*) from exchange.calendar_link) as l'));

describe('the public calendar', () => {
  it('S-045 keeps one UID, raises SEQUENCE and LAST-MODIFIED with each change, and says what is called off', async () => {
    const id = await plan(force.bodyId, 'December meeting', '2026-12-07');
    const first = (await open().expect(200).expect('content-type', 'text/calendar; charset=utf-8')).text;
    expect([value(first, id, 'sequence'), value(first, id, 'status'), value(first, id, 'dtstart')]).toEqual(['0', 'CONFIRMED', '2026-12-07T09:00:00']);
    api.clock.advance(60_000);
    await api.get(PlanMeeting).change(force.staff, id, { version: 1, title: 'December meeting', startsAt: '2026-12-08T15:00:00Z', endsAt: '2026-12-08T16:00:00Z' });
    const second = (await open()).text;
    expect([value(second, id, 'sequence'), value(second, id, 'dtstart')]).toEqual(['1', '2026-12-08T09:00:00']);
    expect(value(second, id, 'last-modified') > value(first, id, 'last-modified')).toBe(true);
    await api.get(PlanMeeting).move(force.staff, id, { version: 2, to: 'cancelled', reason: 'Ana is in hospital' });
    const third = (await open()).text;
    expect([value(third, id, 'sequence'), value(third, id, 'status'), of(third, id).length]).toEqual(['2', 'CANCELLED', 1]);
    expect(third).not.toMatch(/Ana|hospital/);
  });

  it('S-038 nothing of a private subcommittee is in it, nor in the calendar of its public parent; its own address is not there', async () => {
    await plan(force.bodyId, 'Open meeting', '2026-12-14');
    await plan(hidden, 'Secret matter', '2026-12-15');
    for (const path of ['calendar.ics', `calendar/${force.bodyId}.ics`]) {
      const { text } = await open(path).expect(200);
      expect(titles(text)).toContain('Open meeting');
      expect(text).not.toMatch(/Secret matter|Quiet subcommittee/);
    }
    await open(`calendar/${hidden}.ics`).expect(404);
    await open('calendar/0197f0a0-0000-7000-8000-00000000ffff.ics').expect(404);
  });

  it('what becomes private is gone at the next fetch, also for those who held the old bytes', async () => {
    const { etag } = (await open(`calendar/${force.bodyId}.ics`)).headers as { etag: string };
    await open(`calendar/${force.bodyId}.ics`).set('if-none-match', etag).expect(304);
    const [row] = await api.database.sql<{ name: string; version: number }>('select name, version from bodies.body where id = $1', [force.bodyId]);
    const staff = await api.signedIn(city, 'convener', undefined, force.city.personId);
    const turn = (visibility: 'staff' | 'public', version: number) =>
      staff.put(`/api/v1/cities/${city.slug}/bodies/${force.bodyId}`, { version, kind: 'task_force', name: row?.name, visibility }).expect(200);
    const { version } = (await turn('staff', row?.version ?? 1)).body as { version: number };
    await open(`calendar/${force.bodyId}.ics`).set('if-none-match', etag).expect(404);
    expect(titles((await open()).text)).not.toContain('Open meeting');
    await turn('public', version);
  });

  it('answers 304 to who has it, compressed where taken, and a fetch writes nothing', async () => {
    const before = await count();
    const whole = await open().set('accept-encoding', 'identity').expect(200);
    const packed = await open().set('accept-encoding', 'br').expect('content-encoding', 'br');
    expect(packed.text).toBe(whole.text);
    await open().set('if-none-match', String(packed.headers['etag'])).expect(304);
    expect(whole.headers).toMatchObject({ 'last-modified': expect.stringMatching(/GMT$/), vary: 'Accept-Encoding', 'access-control-allow-origin': '*' });
    expect(await count()).toBe(before);
  });
});

describe('my calendar', () => {
  it('S-048 holds the meetings of my bodies and what I owe, and nothing else; E3 its answers are kept nowhere', async () => {
    const { id: other } = await api.get(OpenBody).execute(force.staff, { kind: 'board', name: 'Another board', visibility: 'participants' });
    await plan(other, 'Not mine', '2026-12-16');
    await api.database.sql(
      `insert into duties.duty (workspace_id, id, kind, subject_kind, subject_id, title, path, holder_person_id, state, due_on, opened_at)
       values ($1, $2, 'bodies.todo', 'spec', $2, 'Write to the library', 'meetings', $3, 'open', '2026-12-31', now())`,
      [city.id, '0197f0a0-0000-7000-8000-0000000000d1', force.personIds[1]]);
    const answer = await api.http.get(await make()).expect(200);
    expect(titles(answer.text)).toEqual(expect.arrayContaining(['December meeting', 'Due: Write to the library', 'Open meeting']));
    expect(titles(answer.text)).not.toContain('Not mine');
    expect(titles(answer.text)).not.toContain('Secret matter');
    expect(answer.text).toContain(`/app/${city.slug}/meetings/`);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' });
    for (const personal of ['Member One', 'Member Two', 'partner.invalid']) expect(answer.text).not.toContain(personal);
  });

  it('E2 a new address ends the old one (410), an ended one stays ended, a made-up one is not there (404); the secret stands nowhere', async () => {
    const old = await make();
    const fresh = await make();
    await api.http.get(old).expect(410);
    await api.http.get(fresh).expect(200);
    const secret = /\.([\w-]{43})\//.exec(fresh)?.[1] ?? '-';
    expect(api.log.join('')).not.toContain(secret);
    expect(JSON.stringify(await api.database.sql('select * from audit.change'))).not.toContain(secret);
    const { body } = await member.get(`/api/v1/cities/${city.slug}/calendar-links`).expect(200);
    const [line] = (body as { items: { id: string }[] }).items;
    const stranger = await api.signedIn(city, null, undefined, force.personIds[2] ?? null);
    await stranger.delete(`/api/v1/cities/${city.slug}/calendar-links/${line?.id ?? ''}`).expect(404);
    await member.delete(`/api/v1/cities/${city.slug}/calendar-links/${line?.id ?? ''}`).expect(204);
    await api.http.get(fresh).expect(410);
    await api.http.get(fresh.replace(secret, `${'A'.repeat(42)}B`)).expect(404);
    await api.http.get('/l/nonsense/calendar.ics').expect(404);
  });

  it('one body by a secret address of its own, for those who see it only', async () => {
    const staff = await api.signedIn(city, 'convener', undefined, force.city.personId);
    const path = await make(staff, hidden);
    expect(titles((await api.http.get(path).expect(200)).text)).toEqual(['Secret matter']);
    await member.post(`/api/v1/cities/${city.slug}/calendar-links`, { bodyId: hidden }).expect(404);
  });

  it('whoever leaves a body loses its meetings at once, whoever may no longer enter the city everything', async () => {
    const path = await make();
    const ofBody = await make(member, force.bodyId);
    expect(titles((await api.http.get(path)).text)).toContain('Open meeting');
    const [term] = await api.database.sql<{ id: string; version: number }>('select id, version from bodies.membership where person_id = $1', [force.personIds[1]]);
    const staff = await api.signedIn(city, 'convener', undefined, force.city.personId);
    await staff.post(`/api/v1/cities/${city.slug}/bodies/${force.bodyId}/memberships/${term?.id ?? ''}/end`, { version: term?.version, reason: 'removed' }).expect(200);
    expect(titles((await api.http.get(path).expect(200)).text)).not.toContain('Open meeting');
    // The body is public: everybody may have its meetings.
    await api.http.get(ofBody).expect(200);
    await api.database.sql('update identity.access set ended_at = now() where person_id = $1', [force.personIds[1]]);
    await api.http.get(path).expect(410);
  });
});
