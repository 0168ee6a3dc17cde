import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { newId, Problem, type Actor } from '#libs/kernel';
import { CrossWorkspace, WorkspaceReader } from '#libs/platform/database';
import { defineEvent, HandlesJob, JobEngines, type Job, type JobHandler } from '#libs/platform/queue';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { SealTrail, UnitOfWork, VerifyTrail } from './index.js';

const Happened = defineEvent<{ thingId: string }>('spec.thing.happened');

@HandlesJob({ consumer: 'spec.count', on: [Happened] })
@Injectable()
class CountHandler implements JobHandler {
  readonly effects: string[] = [];
  runs = 0;
  constructor(private readonly unitOfWork: UnitOfWork) {}
  async handle(job: Job): Promise<void> {
    this.runs += 1;
    const fresh = await this.unitOfWork.runOnce('spec.thing.count', job, async (tx) => tx.record({ kind: 'thing', id: job.ids['thingId']! }));
    if (fresh) this.effects.push(job.eventId);
  }
}

let rooms: Rooms;
let city: string;
let other: string;
let actor: Actor;
let work: UnitOfWork;

beforeAll(async () => {
  rooms = await bootRooms([{ module: class SpecModule {}, providers: [CountHandler] }]);
  city = await foundCity(rooms);
  other = await foundCity(rooms);
  actor = actorWith(city, 'director');
  work = rooms.get(UnitOfWork);
});
afterAll(() => rooms.close());

const count = async (table: string, where = 'true'): Promise<number> =>
  Number((await rooms.database.sql<{ n: string }>(`select count(*) as n from ${table} where ${where}`))[0]!.n);

describe('unit of work', () => {
  it('O1 writes audit row and event in the same commit', async () => {
    const thingId = newId();
    await work.run('spec.thing.make', actor, async (tx) => {
      tx.record({ kind: 'thing', id: thingId, after: { title: 'Tables' } });
      tx.announce(Happened, { thingId });
    });
    expect(await count('audit.entry', `subject_id = '${thingId}' and account_id = '${actor.accountId}' and via = 'session'`)).toBe(1);
    expect(await count('queue.outbox', `ids->>'thingId' = '${thingId}'`)).toBe(1);
  });

  it('J1 a failing body leaves nothing', async () => {
    const before = await count('audit.entry');
    const failing = work.run('spec.thing.make', actor, async (tx) => {
      tx.announce(Happened, { thingId: newId() });
      throw new Problem('spec.no', 'conflict');
    });
    await expect(failing).rejects.toThrow('spec.no');
    expect(await count('audit.entry')).toBe(before);
  });

  it('runs the whole work again after a deadlock', async () => {
    let tries = 0;
    const answer = await work.run('spec.thing.retry', actor, async (tx) => {
      tries += 1;
      if (tries < 3) await tx.query("do $$ begin raise exception 'x' using errcode = '40P01'; end $$");
      return tries;
    });
    expect(answer).toBe(3);
  });

  it('the same key gives the recorded answer, also when pressed twice at once', async () => {
    const keyed: Actor = { ...actor, idempotencyKey: `key-${newId()}` };
    let runs = 0;
    const press = () => work.run('spec.thing.once', keyed, async () => ({ run: (runs += 1) }));
    expect(await Promise.all([press(), press(), press()])).toEqual([{ run: 1 }, { run: 1 }, { run: 1 }]);
    expect(runs).toBe(1);
    await expect(work.run('spec.thing.else', keyed, async () => 1)).rejects.toThrow('work.key.reused');
  });

  it('an unreachable city leaves nothing behind', async () => {
    await expect(work.run('x', { ...actor, workspaceId: 'nonsense' }, async () => 1)).rejects.toThrow('workspace');
  });
});

describe('isolation', () => {
  it('T4 T5 context does not outlive its transaction, and without it there are no rows', async () => {
    await work.run('spec.thing.make', actor, async (tx) => {
      const seen = await tx.query<{ workspace_id: string }>('select workspace_id from audit.entry');
      expect(new Set(seen.map((row) => row.workspace_id))).toEqual(new Set([city]));
    });
    const reader = rooms.get(WorkspaceReader);
    expect(await reader.rows(other, { text: 'select 1 from audit.entry where workspace_id = $1', values: [city] })).toEqual([]);
  });

  it('a row of another city is refused by the database itself', async () => {
    const foreign = work.run('spec.thing.foreign', actor, (tx) =>
      tx.query(`insert into queue.inbox (workspace_id, consumer, event_id, handled_at) values ($1, 'x', $2, $3)`, [other, newId(), tx.now]));
    await expect(foreign).rejects.toThrow(/row-level security/);
  });

  it('reading never writes and survives a faulty statement', async () => {
    const reader = rooms.get(WorkspaceReader);
    await expect(reader.rows(city, { text: 'delete from audit.change' })).rejects.toThrow(/read-only/);
    await expect(reader.rows(city, { text: 'select nonsense' })).rejects.toThrow(/nonsense/);
    const [row] = await reader.rows<{ d: string; t: string; n: number }>(city, { text: "select date '2026-11-30' as d, timestamptz '2026-11-30 08:00:00+00' as t, count(*) as n from audit.seal" });
    expect(row).toEqual({ d: '2026-11-30', t: '2026-11-30T08:00:00Z', n: 0 });
  });

  it('the cross-workspace role sees ids and times, never texts', async () => {
    const cross = rooms.get(CrossWorkspace);
    expect((await cross.rows({ text: 'select workspace_id, id from queue.outbox' })).length).toBeGreaterThan(0);
    await expect(cross.rows({ text: 'select name from workspace.workspace' })).rejects.toThrow(/permission denied/);
    await expect(cross.rows({ text: 'select 1 from audit.entry' })).rejects.toThrow(/permission denied/);
  });
});

describe('jobs', () => {
  it('J2 the same event five times has one effect', async () => {
    const engine = rooms.get(JobEngines).open();
    await engine.start({ heartbeat: false });
    const handler = rooms.get(CountHandler);
    const thingId = newId();
    await work.run('spec.thing.make', actor, async (tx) => tx.announce(Happened, { thingId }));
    const [event] = await rooms.database.sql<{ id: string }>(`select id from queue.outbox where ids->>'thingId' = $1`, [thingId]);
    await until(() => handler.effects.includes(event!.id));
    const job: Job = { workspaceId: city, eventId: event!.id, consumer: 'spec.count', event: Happened.name, ids: { thingId }, occurredAt: '2026-11-23T15:00:00Z' };
    await Promise.all([1, 2, 3, 4, 5].map(() => handler.handle(job)));
    expect(handler.effects.filter((id) => id === event!.id)).toHaveLength(1);
    expect(await count('audit.entry', `subject_id = '${thingId}' and action = 'spec.thing.count'`)).toBe(1);
  });

  it('J4 what the queue lost is handed over again, once', async () => {
    const engine = rooms.get(JobEngines).open();
    const thingId = newId();
    await work.run('spec.thing.make', actor, async (tx) => tx.announce(Happened, { thingId }));
    // As if the relay had handed it over and the broker had lost everything.
    await rooms.database.sql(`update queue.outbox set relayed_at = $2 where ids->>'thingId' = $1`, [thingId, rooms.clock.now()]);
    rooms.clock.advance(121_000);
    expect(await engine.sweeper.sweep()).toBe(1);
    const handler = rooms.get(CountHandler);
    const [event] = await rooms.database.sql<{ id: string }>(`select id from queue.outbox where ids->>'thingId' = $1`, [thingId]);
    await until(() => handler.effects.includes(event!.id));
    rooms.clock.advance(121_000);
    expect(await engine.sweeper.sweep()).toBe(0);
    expect(await count('queue.outbox', `id = '${event!.id}' and settled_at is not null`)).toBe(1);
  });
});

describe('audit trail', () => {
  it('O2 O3 is chained, cannot be edited by the app role, and shows where it was', async () => {
    rooms.clock.advance(10_000);
    const sealed = await rooms.get(SealTrail).seal(city);
    expect(sealed).toBeGreaterThan(3);
    expect((await rooms.get(VerifyTrail).execute(city)).firstBad).toBeNull();
    await expect(work.run('spec.x', actor, (tx) => tx.query("update audit.entry set action = 'x'"))).rejects.toThrow(/permission denied/);
    await rooms.database.sql(`update audit.entry set action = 'forged' where id = (select id from audit.seal where workspace_id = $1 and seq = 2)`, [city]);
    expect((await rooms.get(VerifyTrail).execute(city)).firstBad).toBe(2);
  });
});

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
}
