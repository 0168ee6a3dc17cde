import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, publicActor } from '#libs/kernel';
import { InviteMember, KeepSeats } from '#libs/bodies';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { SiteModule } from '../index.js';
import { ApplyForSeatPage } from './apply-for-seat-page.use-case.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms([...BODY_ROOMS, SiteModule]);
  force = await seatTaskForce(rooms, { seats: 2, filled: 1, rules: { visibility: 'public', charge: 'Says what comes first.' } });
  await rooms.get(KeepSeats).offer(force.staff, force.bodyId, force.seatIds[1]!, { open: true, version: 1 });
});
afterAll(() => rooms.close());

const page = () => rooms.get(ApplyForSeatPage);
const send = (more: object = {}, ip = '198.51.100.9') => page().send(publicActor(force.city.id, newId()), ip, null, force.seatIds[1]!, { text: 'I would like to serve', key: newId(), ...more });
const requests = () => rooms.database.sql('select id from casework.request where workspace_id = $1', [force.city.id]);

describe('open seats', () => {
  it('S-037 S-038 the page lists seats that are open, in every language, without script and without a name of a member', async () => {
    const { html } = await page().list(force.city.id, null, '', null);
    for (const part of ['Seat 2', 'Says what comes first.', `/${force.city.slug}/seats/${force.seatIds[1]}`]) expect(html).toContain(part);
    expect(html).not.toContain('Seat 1');
    expect(html).not.toMatch(/<script|Member One/);
    expect((await page().list(force.city.id, 'ar', '', null)).html).toContain('dir="rtl"');
    expect((await page().list(force.city.id, null, 'nothing like it', null)).html).toContain('No open seat has these words.');
    await expect(page().list(force.city.id, 'xx', '', null)).rejects.toMatchObject({ code: 'site.form.absent' });
  });

  it('L12 S-122 above the first field stands that it may become public and no name is needed; nothing asks who somebody is', async () => {
    const { html } = await page().open(force.city.id, null, force.seatIds[1]!);
    expect(html.indexOf('may become a public record')).toBeGreaterThan(0);
    expect(html.indexOf('may become a public record')).toBeLessThan(html.indexOf('<textarea'));
    const fields = [...html.matchAll(/<(?:input|textarea|select)[^>]* name="([^"]+)"/g)].map(([, name]) => String(name));
    expect(fields.toSorted()).toEqual(['contact', 'key', 'name', 'organization', 'sector', 'text', 'website']);
  });

  it('a receipt; pressing twice sends once; what is missing is said beside what was typed; programs are stopped', async () => {
    const key = newId();
    const [first, second] = [await send({ key }), await send({ key })];
    const codes = [first, second].map(({ html }) => /cp-receipt"[^>]*>([A-Z0-9-]+)</.exec(html)?.[1]);
    expect(codes[0]).toMatch(/^[A-Z0-9]{4}(-[A-Z0-9]{4})+$/);
    expect(codes[1]).toBe(codes[0]);
    expect(await requests()).toHaveLength(1);
    const missing = await send({ text: '', name: 'Rosa' });
    expect(missing.status).toBe(422);
    expect(missing.html).toContain('value="Rosa"');
    expect((await send({ website: 'x' })).status).toBe(422);
    for (let n = 0; n < 20; n += 1) await send({ text: 'again' }, '203.0.113.5');
    expect((await send({}, '203.0.113.5')).status).toBe(429);
  });

  it('a seat that was filled meanwhile is no longer there, and nothing is written', async () => {
    await rooms.get(InviteMember).seat(force.staff, force.bodyId, force.seatIds[1]!, { name: 'Bo' });
    const before = await requests();
    const answer = await send();
    expect(answer.status).toBe(404);
    expect(answer.html).toContain('no longer open');
    expect(await requests()).toEqual(before);
    expect((await page().list(force.city.id, null, '', null)).html).toContain('No seat is open now.');
  });
});
