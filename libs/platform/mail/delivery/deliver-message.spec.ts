import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, type Actor } from '#libs/kernel';
import { JobEngines, type Job } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../../test/support/cities.js';
import { openMailSink, until, type MailSink } from '../../../../test/support/mail-sink.js';
import { bootRooms, type Rooms } from '../../../../test/support/rooms.js';
import { Notices, type NoticeToSend } from '../index.js';
import { MailJobs } from '../jobs.js';
import { DeliverMail } from './deliver-mail.job.js';
import { RetryDeliveries } from './retry-deliveries.task.js';

let rooms: Rooms;
let sink: MailSink;
let city: string;
let actor: Actor;

beforeAll(async () => {
  sink = await openMailSink();
  rooms = await bootRooms([MailJobs], { smtpUrl: sink.url });
  city = await foundCity(rooms);
  actor = actorWith(city, 'director');
  await rooms.get(JobEngines).open(['mail.deliver']).start({ heartbeat: false });
});
afterAll(async () => {
  await rooms.close();
  await sink.close();
});
afterEach(() => { sink.answer = () => null; });

function letter(more: Partial<NoticeToSend> = {}): NoticeToSend {
  return {
    kind: 'spec.letter', to: { personId: newId(), address: `p${newId().slice(-12)}@partner.invalid`, name: 'Ana Díaz', language: 'en', zone: 'America/Chicago' },
    subject: { kind: 'spec', id: newId() }, message: { subject: 'Testville: one line on 13', blocks: [{ kind: 'paragraph', text: 'Will it be done?' }] }, ...more,
  };
}

async function send(notice: NoticeToSend): Promise<string> {
  const { deliveryId } = await rooms.get(UnitOfWork).run('spec.letter.write', actor, (tx) => tx.use(Notices).send(notice));
  return deliveryId;
}

const row = async (id: string): Promise<{ state: string; attempts: number; reason: string | null; message_id: string }> =>
  (await rooms.database.sql<{ state: string; attempts: number; reason: string | null; message_id: string }>('select state, attempts, reason, message_id from mail.delivery where id = $1', [id]))[0]!;
const inState = (id: string, state: string): Promise<void> => until(`delivery ${state}`, async () => (await row(id)).state === state);
const to = (address: string) => sink.received.filter(({ envelope }) => envelope.to[0] === address);

describe('delivery', () => {
  it('sends what was frozen: from the office, to one person, with a stable id, and forgets the keys in links', async () => {
    const secret = 'q7R_tq9vJcK2mZx0yLw4BnT8sFhDgP3aVeXiUoCjMkE';
    const notice = letter({ message: { subject: 'Testville: one line on 13', blocks: [{ kind: 'button', label: 'Answer', url: `https://t.invalid/l/${city}.${secret}` }] } });
    const id = await send(notice);
    await inState(id, 'sent');
    const [mail] = to(notice.to.address);
    expect(mail!.envelope).toEqual({ from: 'plan@city.invalid', to: [notice.to.address] });
    expect(mail!.parsed.from!.text).toBe('"Office of Welcome, Testville" <plan@city.invalid>');
    expect(mail!.parsed.replyTo!.text).toBe('"Office of Welcome" <office@testville.invalid>');
    expect(mail!.parsed.messageId).toBe(`<${id}@city.invalid>`);
    expect(mail!.parsed.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail!.raw).not.toMatch(/List-Unsubscribe|X-Commonplan/i);
    expect(mail!.parsed.text).toContain(secret);
    const [kept] = await rooms.database.sql<{ text: string; html: string }>('select n.text, n.html from mail.notice n join mail.delivery d on d.notice_id = n.id where d.id = $1', [id]);
    expect(`${kept!.text}${kept!.html}`).not.toContain(secret);
    expect(kept!.text).toContain(`/l/${city}.…`);
  });

  it('E5 a subscription carries both headers of RFC 8058', async () => {
    const notice = letter({ unsubscribeUrl: 'https://t.invalid/unsubscribe/abc' });
    await inState(await send(notice), 'sent');
    expect(to(notice.to.address)[0]!.raw).toMatch(/List-Unsubscribe: <https:\/\/t\.invalid\/unsubscribe\/abc>\r?\nList-Unsubscribe-Post: List-Unsubscribe=One-Click/);
  });

  it('J6 E8 a server that says 451 gets it again later, once, under the same id', async () => {
    let taking = false;
    sink.answer = () => (taking ? null : 451);
    const notice = letter();
    const id = await send(notice);
    await inState(id, 'delayed');
    expect(await row(id)).toMatchObject({ attempts: 1, reason: 'smtp.451' });
    await rooms.get(RetryDeliveries).tick();
    expect((await row(id)).state).toBe('delayed');
    rooms.clock.advance(75_000);
    await rooms.get(RetryDeliveries).tick();
    await until('second try', async () => (await row(id)).attempts === 2 && (await row(id)).state === 'delayed');
    taking = true;
    rooms.clock.advance(150_000);
    await rooms.get(RetryDeliveries).tick();
    await inState(id, 'sent');
    expect(to(notice.to.address).map(({ parsed }) => parsed.messageId)).toEqual([`<${id}@city.invalid>`]);
  });

  it('J6 E7 a server that says 550 to the address is not asked again, and neither is it for the next mail', async () => {
    let asked = 0;
    sink.answer = (step) => { asked += 1; return step === 'rcpt' ? 550 : null; };
    const notice = letter();
    const id = await send(notice);
    await inState(id, 'failed');
    expect(await row(id)).toMatchObject({ attempts: 1, reason: 'smtp.550' });
    const second = await send(letter({ to: { ...notice.to, address: notice.to.address.toUpperCase() } }));
    await inState(second, 'suppressed');
    expect(asked).toBe(1);
    const told = await rooms.database.sql(`select 1 from queue.outbox where event = 'mail.delivery.failed' and ids->>'deliveryId' = any($1)`, [[id, second]]);
    expect(told).toHaveLength(2);
    sink.answer = () => null;
    await rooms.get(UnitOfWork).run('spec.allow', actor, (tx) => tx.use(Notices).allowAgain(notice.to.address));
    await inState(await send(letter({ to: notice.to })), 'sent');
  });

  it('refused content fails without blaming the address', async () => {
    sink.answer = (step) => (step === 'data' ? 554 : null);
    const notice = letter();
    const id = await send(notice);
    await inState(id, 'failed');
    expect(await rooms.database.sql('select 1 from mail.suppression where person_id = $1', [notice.to.personId])).toEqual([]);
  });

  it('a crash between the yes of the server and our mark sends it again under the same Message-ID', async () => {
    const notice = letter();
    const id = await send(notice);
    await inState(id, 'sent');
    await rooms.database.sql(`update mail.delivery set state = 'sending', sent_at = null where id = $1`, [id]);
    rooms.clock.advance(120_000);
    await rooms.get(RetryDeliveries).tick();
    expect((await row(id)).state).toBe('sending');
    rooms.clock.advance(61_000);
    await rooms.get(RetryDeliveries).tick();
    await inState(id, 'sent');
    expect(new Set(to(notice.to.address).map(({ parsed }) => parsed.messageId))).toEqual(new Set([`<${id}@city.invalid>`]));
  });

  it('J2 the same job five times at once, and five further events about the mail, send one', async () => {
    const notice = letter();
    const id = await send(notice);
    const job = (): Job => ({ workspaceId: city, eventId: newId(), consumer: 'mail.deliver', event: 'mail.delivery.created', ids: { deliveryId: id }, occurredAt: rooms.clock.now().toISOString() });
    const same = job();
    await Promise.all([same, same, same, same, same, job(), job(), job(), job(), job()].map((one) => rooms.get(DeliverMail).handle(one)));
    await inState(id, 'sent');
    expect(to(notice.to.address)).toHaveLength(1);
  });

  it('a city whose mail is paused holds everything, and lets it go when released', async () => {
    await rooms.database.sql('update workspace.workspace set mail_paused = true where workspace_id = $1', [city]);
    const notice = letter();
    const id = await send(notice);
    await inState(id, 'held');
    await rooms.get(RetryDeliveries).tick();
    expect((await row(id)).state).toBe('held');
    await rooms.database.sql('update workspace.workspace set mail_paused = false where workspace_id = $1', [city]);
    await rooms.get(RetryDeliveries).tick();
    await inState(id, 'sent');
    expect(to(notice.to.address)).toHaveLength(1);
  });

  it('E6 nothing in names, titles or addresses makes a header or a recipient', async () => {
    const parts = fc.constantFrom('\r\n', '\n', 'Bcc: eve@evil.invalid', '<eve@evil.invalid>', ',', ';', 'group: a@evil.invalid;', '"', '\\', 'é', 'ñ', '\u2028', ' ', 'x', '=?utf-8?q?', '?=');
    const nasty = fc.array(parts, { maxLength: 30 }).map((all) => all.join(''));
    await fc.assert(fc.asyncProperty(nasty, nasty, async (name, title) => {
      const notice = letter({ replyTo: { name, address: 'office@testville.invalid' }, message: { subject: title, blocks: [] } });
      await inState(await send({ ...notice, to: { ...notice.to, name } }), 'sent');
      const [mail, ...more] = to(notice.to.address);
      expect(more).toEqual([]);
      expect(mail!.envelope.to).toEqual([notice.to.address]);
      expect([mail!.parsed.to].flat().flatMap((one) => one!.value).map(({ address }) => address)).toEqual([notice.to.address]);
      expect(mail!.parsed.replyTo!.value.map(({ address }) => address)).toEqual(['office@testville.invalid']);
      expect([...mail!.parsed.headers.keys()].sort()).toEqual(['auto-submitted', 'content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to'].filter((key) => key !== 'subject' || mail!.parsed.headers.has('subject')));
    }), { numRuns: 25 });
    expect(sink.received.some(({ envelope }) => envelope.to.some((address) => address.includes('evil')))).toBe(false);
    const bad = await send(letter({ to: { ...letter().to, address: 'a@b.invalid>, <eve@evil.invalid' } }));
    expect(await row(bad)).toMatchObject({ state: 'failed', reason: 'address.unusable', attempts: 0 });
  });
});
