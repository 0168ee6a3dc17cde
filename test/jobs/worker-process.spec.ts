import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId } from '#libs/kernel';
import { Duties } from '#libs/platform/duties';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../support/cities.js';
import { openMailSink, until, type MailSink } from '../support/mail-sink.js';
import { bootRooms, type Rooms } from '../support/rooms.js';
import { SPEC_DUTIES, specDuty } from '../support/spec-duties.js';
import { openJobStore, redisUrlOf, type JobStore } from './job-store.js';
import { builtCode, startWorker, type WorkerProcess, type WorkerSettings } from './worker-process.js';

jest.setTimeout(180_000);

/** Shortly after 8:00 AM in Chicago. */
const MORNING = Date.parse('2026-11-24T14:00:05Z');
const MINUTE = 60_000;

let folder: string;
let rooms: Rooms;
let sink: MailSink;
let store: JobStore;
let settings: WorkerSettings;
const started: WorkerProcess[] = [];

beforeAll(async () => { folder = await builtCode(); });
beforeEach(async () => {
  sink = await openMailSink();
  rooms = await bootRooms([SPEC_DUTIES]);
  store = await openJobStore(redisUrlOf(2), (text, values) => rooms.database.sql(text, values));
  settings = { database: rooms.database, smtpUrl: sink.url, redisUrl: store.redisUrl };
});
afterEach(async () => {
  for (const worker of started.splice(0)) if (worker.child.exitCode === null && worker.child.signalCode === null) await worker.kill();
  await rooms.close();
  await store.close();
  await sink.close();
});

/** The reminders of so many people, two items each. */
async function openDuties(people: number): Promise<string[]> {
  const actor = actorWith(await foundCity(rooms), 'director');
  const holders = Array.from({ length: people }, () => newId());
  for (const holder of holders) {
    await rooms.get(UnitOfWork).run('spec.open', actor, async (tx) => {
      for (let n = 0; n < 2; n += 1) await tx.use(Duties).open(specDuty(holder));
    });
  }
  return holders;
}

async function startAt(virtual: number): Promise<WorkerProcess> {
  const worker = await startWorker(folder, 'reminder-worker.mjs', [String(virtual - Date.now())], settings);
  started.push(worker);
  return worker;
}

const count = async (sql: string): Promise<number> => (await rooms.database.sql(sql)).length;
const allSent = (people: number): Promise<void> => until(`${people} mails sent`, async () => (await count(`select 1 from mail.delivery where state = 'sent'`)) === people, 90);

describe('the worker as a process', () => {
  it('J3 J5 killed again and again in the middle of a morning it loses nothing and asks nobody twice', async () => {
    const holders = await openDuties(60);
    const output: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const worker = await startAt(MORNING + round * 4 * MINUTE);
      const enough = sink.received.length + 8;
      await until('some mail', () => sink.received.length >= Math.min(enough, holders.length), 30);
      await worker.kill();
      output.push(worker.output());
    }
    // Late enough for what lay in the hands of the killed ones, and still the same morning.
    const last = await startAt(MORNING + 32 * MINUTE);
    await allSent(holders.length);
    output.push(last.output());

    const idsOf = new Map<string, Set<string>>();
    for (const { envelope, parsed } of sink.received) {
      const address = envelope.to[0]!;
      idsOf.set(address, (idsOf.get(address) ?? new Set()).add(parsed.messageId!));
    }
    expect([...idsOf.keys()].sort()).toEqual(holders.map((holder) => `wilhelmina.${holder}@partner.invalid`).sort());
    expect([...idsOf.values()].filter((ids) => ids.size !== 1)).toEqual([]);
    expect(await count('select 1 from mail.notice')).toBe(holders.length);
    expect(await count(`select 1 from duties.duty_step where outcome = 'sent'`)).toBe(holders.length * 2);
    expect(await count('select 1 from duties.duty where next_at is not null')).toBe(0);
    // O5 J11 what a worker writes about its work names nobody.
    expect(output.join('')).not.toMatch(/wilhelmina|quokka|@partner/i);
  });

  it('J7 told to stop it ends its work and goes with 0, and nothing is left half done', async () => {
    const holders = await openDuties(40);
    sink.delayMs = 150;
    const worker = await startAt(MORNING);
    await until('some mail', () => sink.received.length >= 3, 30);
    const { code, seconds } = await worker.stop();
    expect({ code, late: seconds > 25 }).toEqual({ code: 0, late: false });
    expect(await count(`select 1 from mail.delivery where state = 'sending'`)).toBe(0);
    expect(await count(`select 1 from mail.delivery where state = 'sent'`)).toBe(sink.received.length);
    sink.delayMs = 0;
    await startAt(MORNING + MINUTE);
    await allSent(holders.length);
    expect(sink.received).toHaveLength(holders.length);
  });

  it('J7 the worker of the product starts with all its rooms and stops when asked', async () => {
    const worker = await startWorker(folder, 'dist/apps/worker/main.js', [], settings);
    started.push(worker);
    expect(await worker.stop()).toMatchObject({ code: 0 });
  });
});
