import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#libs/kernel';
import { Duties } from '#libs/platform/duties';
import { DutiesJobs } from '#libs/platform/duties/jobs';
import { Notices } from '#libs/platform/mail';
import { MailJobs } from '#libs/platform/mail/jobs';
import { JobEngines, type JobEngine } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../support/cities.js';
import { openMailSink, until, type MailSink } from '../support/mail-sink.js';
import { bootRooms, type Rooms } from '../support/rooms.js';
import { SPEC_DUTIES, specDuty } from '../support/spec-duties.js';
import { openJobStore, redisUrlOf, type JobStore } from './job-store.js';

const NAME = 'Wilhelmina Featherstonehaugh';
const SECRET_TITLE = 'Quokka sanctuary';

let rooms: Rooms;
let sink: MailSink;
let store: JobStore;
let engine: JobEngine;
let actor: Actor;

beforeAll(async () => { sink = await openMailSink(); });
afterAll(() => sink.close());
// Each spec has rooms of its own: what one loses or stops must not reach the next.
beforeEach(async () => {
  sink.received.length = 0;
  store = await openJobStore(redisUrlOf(1), (text, values) => rooms.database.sql(text, values));
  rooms = await bootRooms([MailJobs, DutiesJobs, SPEC_DUTIES], { smtpUrl: sink.url, redisUrl: store.redisUrl });
  engine = rooms.get(JobEngines).open(['mail.deliver']);
  actor = actorWith(await foundCity(rooms), 'director');
});
afterEach(async () => {
  await rooms.close();
  await store.close();
});

/** As many at once as a busy host has requests, not as many as there are: the pool is small on purpose. */
async function write(count: number, fails: (at: number) => boolean = () => false): Promise<PromiseSettledResult<string>[]> {
  const results: PromiseSettledResult<string>[] = [];
  while (results.length < count) {
    const lot = Array.from({ length: Math.min(25, count - results.length) }, (_, at) => writeOne(results.length + at, fails));
    results.push(...await Promise.allSettled(lot));
  }
  return results;
}

function writeOne(at: number, fails: (at: number) => boolean): Promise<string> {
  return rooms.get(UnitOfWork).run('spec.letter.write', actor, async (tx) => {
    const { deliveryId } = await tx.use(Notices).send({
      kind: 'spec.letter', to: { personId: newId(), address: `wilhelmina.${at}@partner.invalid`, name: NAME, language: 'en', zone: 'America/Chicago' },
      subject: { kind: 'spec', id: newId() }, message: { subject: `${SECRET_TITLE} ${at}`, blocks: [] },
    });
    if (fails(at)) throw new Error('not this one');
    return deliveryId;
  });
}

const written = (results: PromiseSettledResult<string>[]): string[] => results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
const ids = (): string[] => sink.received.map(({ parsed }) => parsed.messageId!.slice(1, 37)).sort();
const allSent = (count: number): Promise<void> => until(`${count} mails`, async () =>
  (await rooms.database.sql(`select 1 from mail.delivery where state = 'sent'`)).length === count, 60);

describe(`jobs, on ${process.env['JOBS_BACKEND'] === 'redis' ? 'Redis' : 'PostgreSQL'}`, () => {
  it('J1 E9 500 transactions, half of them rolled back: each commit is one mail, nothing else is', async () => {
    await engine.start({ heartbeat: false });
    const began = performance.now();
    const committed = written(await write(500, (at) => at % 2 === 1));
    expect(committed).toHaveLength(250);
    await allSent(250);
    expect(ids()).toEqual([...committed].sort());
    // 95 % within 10 s at normal load; here all of them, written and sent, on two shared cores.
    expect(performance.now() - began).toBeLessThan(30_000);
    expect((await engine.backlog()).waiting).toBe(0);
  });

  it('J2 each event five times, at once, is one mail', async () => {
    const committed = written(await write(20));
    await engine.start({ heartbeat: false });
    for (let again = 0; again < 5; again += 1) {
      await rooms.database.sql('update queue.outbox set relayed_at = null, settled_at = null');
      await Promise.all([engine.relay.once(), engine.relay.once()]);
    }
    await allSent(20);
    await until('an empty line', async () => (await engine.backlog()).waiting === 0 && (await engine.backlog()).running === 0);
    expect(ids()).toEqual([...committed].sort());
  });

  it('J4 the whole queue is lost: every mail still goes, once', async () => {
    const committed = written(await write(30));
    while (await engine.relay.once() > 0);
    expect(await rooms.database.sql('select 1 from queue.outbox where relayed_at is null')).toEqual([]);
    await store.loseEverything();
    await engine.start({ heartbeat: false });
    rooms.clock.advance(125_000);
    await engine.beat();
    await allSent(30);
    rooms.clock.advance(125_000);
    await engine.beat();
    expect(ids()).toEqual([...committed].sort());
    expect(await rooms.database.sql('select 1 from queue.outbox where settled_at is null')).toEqual([]);
  });

  it('J4 J8 reminders too: due ones are rows, so the morning goes on where the queue burned', async () => {
    const holders = Array.from({ length: 12 }, () => newId());
    await rooms.get(UnitOfWork).run('spec.open', actor, async (tx) => {
      for (const holder of holders) for (let n = 0; n < 3; n += 1) await tx.use(Duties).open(specDuty(holder));
    });
    rooms.clock.set('2026-11-24T08:00:00-06:00');
    await engine.beat();
    while (await engine.relay.once() > 0);
    await store.loseEverything();
    await engine.start({ heartbeat: false });
    for (let minute = 0; minute < 4; minute += 1) {
      rooms.clock.advance(61_000);
      await engine.beat();
    }
    await allSent(12);
    expect(new Set(ids()).size).toBe(12);
    expect(sink.received).toHaveLength(12);
  });

  it('J10 without a queue at all the work is done at once, the event is kept and sent later', async () => {
    const began = performance.now();
    const committed = written(await write(1));
    expect(performance.now() - began).toBeLessThan(500);
    expect(await rooms.database.sql('select 1 from queue.outbox where relayed_at is null')).toHaveLength(1);
    expect(sink.received).toEqual([]);
    await engine.start({ heartbeat: false });
    await allSent(1);
    expect(ids()).toEqual(committed);
  });

  it('J10 with the queue broken in the middle nothing waits for it, nothing is lost, and it catches up', async () => {
    await engine.start({ heartbeat: false });
    const first = written(await write(5));
    await allSent(5);
    await store.breakDown();
    const began = performance.now();
    const second = written(await write(5));
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(second).toHaveLength(5);
    await new Promise((resolve) => { setTimeout(resolve, 700); });
    expect(sink.received).toHaveLength(5);
    await store.mend();
    await allSent(10);
    expect(ids()).toEqual([...first, ...second].sort());
  });

  it('J11 no name, address or text of anybody is in a job or in an event', async () => {
    written(await write(10));
    while (await engine.relay.once() > 0);
    const dump = await store.dump();
    const events = await rooms.database.sql<{ row: string }>('select to_jsonb(o)::text as row from queue.outbox o');
    expect(dump).toContain('mail.deliver');
    for (const text of [dump, ...events.map(({ row }) => row)]) {
      expect(text).not.toMatch(/wilhelmina|featherstone|quokka|@partner/i);
    }
  });

  it('J14 the age of what waits is known', async () => {
    written(await write(1));
    rooms.clock.advance(90_000);
    expect(await engine.backlog()).toMatchObject({ waiting: 1, oldestSeconds: 90 });
  });
});
