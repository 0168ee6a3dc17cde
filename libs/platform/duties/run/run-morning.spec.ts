import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../../test/support/rooms.js';
import { CHAIR, SPEC_DUTIES, SpecUpdates, specDuty } from '../../../../test/support/spec-duties.js';
import { DutyClockRunner } from './duty-clock-runner.js';
import { RunDueDuties } from './run-due-duties.task.js';
import { Duties, type DutyToOpen } from '../index.js';
import { DutiesJobs } from '../jobs.js';

let rooms: Rooms;
let city: string;
let director: Actor;

beforeAll(async () => { rooms = await bootRooms([DutiesJobs, SPEC_DUTIES]); });
afterAll(() => rooms.close());
beforeEach(async () => {
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundCity(rooms);
  director = actorWith(city, 'director');
});

function inTx<T>(body: (duties: Duties) => Promise<T>): Promise<T> {
  return rooms.get(UnitOfWork).run('spec.duty', director, (tx) => body(tx.use(Duties)));
}
const open = (...given: DutyToOpen[]): Promise<string[]> => inTx(async (duties) => {
  const ids: string[] = [];
  for (const one of given) ids.push(await duties.open(one));
  return ids;
});

interface Sent { readonly person: string; readonly subject: string; readonly kind: string; readonly text: string; readonly at: Date }
const sent = (): Promise<Sent[]> =>
  rooms.database.sql<Sent>('select person_id as person, subject, kind, text, at from mail.notice where workspace_id = $1 order by at, id', [city]);
const log = (id: string): Promise<{ kind: string; outcome: string; reason: string | null }[]> =>
  rooms.database.sql('select kind, outcome, reason from duties.duty_step where duty_id = $1 order by no', [id]);
/** Central time; in November and December six hours behind. */
const at = (day: string, time: string): void => rooms.clock.set(`${day}T${time}:00-06:00`);
const beat = (): Promise<void> => rooms.get(RunDueDuties).tick();

describe('a morning', () => {
  it('asks at 8:00 AM of the day, once, and goes on with the next step', async () => {
    const ana = newId();
    const [id] = await open(specDuty(ana));
    at('2026-11-24', '07:59');
    await beat();
    expect(await sent()).toEqual([]);
    at('2026-11-24', '08:00');
    await beat();
    await beat();
    expect(await sent()).toMatchObject([{ person: ana, subject: 'Testville: ask, 1', kind: 'spec.update.ask' }]);
    expect(await log(id!)).toEqual([{ kind: 'ask', outcome: 'sent', reason: null }]);
    at('2026-11-30', '08:01');
    await beat();
    expect((await sent()).map(({ subject }) => subject)).toEqual(['Testville: ask, 1', 'Testville: again, 1']);
    at('2026-12-02', '08:00');
    await beat();
    expect((await sent()).slice(2).map(({ person }) => person).sort()).toEqual([ana, CHAIR].sort());
    at('2027-01-04', '08:00');
    await beat();
    expect(await sent()).toHaveLength(4);
  });

  it('E10 writes one mail to a person, whatever rooms it comes from', async () => {
    const [ana, ben] = [newId(), newId()];
    await open(...Array.from({ length: 40 }, () => specDuty(ana)), specDuty(ana, { kind: 'spec.term' }), specDuty(ben));
    at('2026-11-24', '08:00');
    await beat();
    const mails = await sent();
    expect(mails.map(({ person }) => person).sort()).toEqual([ana, ben].sort());
    expect(mails.find(({ person }) => person === ana)).toMatchObject({ kind: 'duties.morning', subject: 'Testville: 41 things for you today' });
  });

  it('E10 a chair hears of many items in one mail, and each item moves on once', async () => {
    const holders = [newId(), newId(), newId()];
    const ids = await open(...holders.map((holder) => specDuty(holder, { dueOn: '2026-11-24' })));
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']) {
      at(day, '08:00');
      await beat();
    }
    const toChair = (await sent()).filter(({ person }) => person === CHAIR);
    expect(toChair).toMatchObject([{ subject: 'Testville: chair, 3' }]);
    for (const id of ids) expect((await log(id)).map(({ kind }) => kind)).toEqual(['ask', 'again', 'chair', 'chair']);
  });

  it('J8 what was missed goes once, on the next morning', async () => {
    await open(specDuty(newId()));
    at('2026-11-24', '09:01');
    await beat();
    expect(await sent()).toEqual([]);
    at('2026-11-25', '08:00');
    await beat();
    await beat();
    expect(await sent()).toMatchObject([{ subject: 'Testville: ask, 1', at: new Date('2026-11-25T14:00:00Z') }]);
  });

  it('J8 on a holiday and on a weekend nobody is asked', async () => {
    await rooms.database.sql(`update workspace.workspace set holidays = '{2026-11-26,2026-11-27}' where workspace_id = $1`, [city]);
    await open(specDuty(newId(), { dueOn: '2026-12-03' }));
    for (const day of ['2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']) {
      at(day, '08:00');
      await beat();
    }
    expect(await sent()).toEqual([]);
    at('2026-11-30', '08:00');
    await beat();
    expect(await sent()).toHaveLength(1);
  });

  it('J2 several workers at once send one mail', async () => {
    await open(...Array.from({ length: 5 }, () => specDuty(newId())));
    at('2026-11-24', '08:00');
    await Promise.all([beat(), beat(), beat(), beat()]);
    const mails = await sent();
    expect(mails).toHaveLength(5);
    expect(new Set(mails.map(({ person }) => person)).size).toBe(5);
  });

  it('a letter that cannot be written keeps nobody else from theirs', async () => {
    const [broken] = await open(specDuty(newId(), { title: SpecUpdates.BROKEN }), specDuty(newId()));
    at('2026-11-24', '08:00');
    await beat();
    expect(await sent()).toHaveLength(1);
    expect(await log(broken!)).toEqual([]);
    await inTx(async (duties) => duties.reschedule(await duties.require(broken!), { title: 'Mended' }));
    at('2026-11-25', '08:00');
    await beat();
    expect(await sent()).toHaveLength(2);
  });

  it('a step for nobody is skipped and says so', async () => {
    const [id] = await open(specDuty(null));
    at('2026-11-24', '08:00');
    await beat();
    expect(await log(id!)).toEqual([{ kind: 'ask', outcome: 'skipped', reason: 'nobody' }]);
  });

  it('while mail is paused nothing is asked, and afterwards each step goes once', async () => {
    await open(specDuty(newId()));
    await rooms.database.sql('update workspace.workspace set mail_paused = true where workspace_id = $1', [city]);
    at('2026-11-24', '08:00');
    await beat();
    await rooms.database.sql('update workspace.workspace set mail_paused = false where workspace_id = $1', [city]);
    at('2026-11-25', '08:30');
    await beat();
    expect(await sent()).toHaveLength(1);
  });
});

describe('the demo clock', () => {
  it('stops at every morning on the way, the same each time', async () => {
    const ana = newId();
    await rooms.database.sql(`update workspace.workspace set kind = 'demo' where workspace_id = $1`, [city]);
    rooms.clock.advance(2_000);
    await open(specDuty(ana));
    const moved = await rooms.get(DutyClockRunner).skipTo(city, new Date('2026-12-07T14:00:00Z'));
    expect(moved).toBe(3);
    const mails = await sent();
    expect(mails.map((mail) => mail.at.toISOString().slice(0, 13))).toEqual(['2026-11-24T14', '2026-11-30T14', '2026-12-02T14', '2026-12-02T14']);
    expect(mails.filter(({ person }) => person === ana)).toHaveLength(3);
    await expect(rooms.get(DutyClockRunner).skipTo(city, new Date('2026-12-06T14:00:00Z'))).rejects.toThrow('duties.clock.fixed');
  });

  it('of a real city is not moved by anybody', async () => {
    await open(specDuty(newId()));
    await expect(rooms.get(DutyClockRunner).skipTo(city, new Date('2026-12-07T14:00:00Z'))).rejects.toThrow('duties.clock.fixed');
    expect(await sent()).toEqual([]);
  });
});
