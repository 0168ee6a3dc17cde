import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../../test/support/rooms.js';
import { SPEC_DUTIES, specDuty } from '../../../../test/support/spec-duties.js';
import { ReadDutySteps } from '../list/duty-steps.query.js';
import { MyDuties } from '../list/my-duties.query.js';
import { PreviewStep } from '../list/preview-step.query.js';
import { ReadTomorrowSteps } from '../list/tomorrow-steps.query.js';
import { RunMorning } from '../run/run-morning.js';
import { CloseDuty } from './close-duty.use-case.js';
import { HandOffDuty } from './hand-off-duty.use-case.js';
import { HoldDuty } from './hold-duty.use-case.js';
import { Duties, type DutyToOpen } from '../index.js';
import { PauseMyDuties } from './pause-my-duties.use-case.js';
import { ResumeDuty } from './resume-duty.use-case.js';

let rooms: Rooms;
let city: string;
let director: Actor;
let ana: Actor;

beforeAll(async () => { rooms = await bootRooms([SPEC_DUTIES]); });
afterAll(() => rooms.close());
beforeEach(async () => {
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundCity(rooms);
  director = actorWith(city, 'director');
  ana = actorWith(city, 'member', {}, { scopeKind: 'body', scopeId: newId() });
});

const open = (given: DutyToOpen): Promise<string> => rooms.get(UnitOfWork).run('spec.duty', director, (tx) => tx.use(Duties).open(given));
const mails = async (): Promise<number> => (await rooms.database.sql('select 1 from mail.notice where workspace_id = $1', [city])).length;
const next = async (id: string): Promise<string | null> =>
  (await rooms.database.sql<{ at: Date | null }>('select next_at as at from duties.duty where id = $1', [id]))[0]!.at?.toISOString() ?? null;
async function morning(day: string): Promise<void> {
  rooms.clock.set(`${day}T08:00:00-06:00`);
  await rooms.get(RunMorning).execute(city);
}
const outcomes = async (id: string): Promise<string[]> =>
  (await rooms.get(ReadDutySteps).execute(director, id)).items.map(({ kind, outcome, reason, mail }) => [kind, outcome, reason, mail].filter((part) => part !== null).join(' '));

describe('a duty', () => {
  it('S-053 closed in a commit is not asked about after it, and the log says why', async () => {
    const id = await open(specDuty(ana.personId));
    expect(await next(id)).toBe('2026-11-24T14:00:00.000Z');
    expect(await rooms.get(CloseDuty).execute(ana, id, { outcome: 'done', version: 1 })).toMatchObject({ state: 'done', nextAt: null, version: 2 });
    await morning('2026-11-24');
    expect(await mails()).toBe(0);
    expect(await outcomes(id)).toEqual(['ask stopped done']);
    await expect(rooms.get(CloseDuty).execute(ana, id, { outcome: 'done', version: 2 })).rejects.toThrow('duties.duty.absent');
  });

  it('of somebody else is not there for a member; staff may close it', async () => {
    const id = await open(specDuty(newId()));
    await expect(rooms.get(CloseDuty).execute(ana, id, { outcome: 'done', version: 1 })).rejects.toThrow('duties.duty.absent');
    await expect(rooms.get(CloseDuty).execute(ana, newId(), { outcome: 'done', version: 1 })).rejects.toThrow('duties.duty.absent');
    await expect(rooms.get(CloseDuty).execute(ana, 'nonsense', { outcome: 'done', version: 1 })).rejects.toThrow('duties.duty.absent');
    await rooms.get(CloseDuty).execute(director, id, { outcome: 'cancelled', reason: 'No longer wanted', version: 1 });
    expect(await outcomes(id)).toEqual(['ask stopped No longer wanted']);
  });

  it('held by the director with a reason does not go, until resumed', async () => {
    const id = await open(specDuty(ana.personId));
    await expect(rooms.get(HoldDuty).execute(ana, id, { reason: 'x', version: 1 })).rejects.toThrow('access.denied');
    await rooms.get(HoldDuty).execute(director, id, { reason: 'I talked to her', version: 1 });
    await expect(rooms.get(HoldDuty).execute(director, id, { reason: 'again', version: 1 })).rejects.toThrow('work.row.stale');
    await morning('2026-11-24');
    expect(await mails()).toBe(0);
    await rooms.get(ResumeDuty).execute(director, id, { version: 2 });
    await expect(rooms.get(ResumeDuty).execute(director, id, { version: 3 })).rejects.toThrow('duties.duty.not-paused');
    await morning('2026-11-25');
    expect(await outcomes(id)).toEqual(['ask held I talked to her', 'ask sent queued']);
  });

  it('held until a day goes on that day by itself', async () => {
    const id = await open(specDuty(ana.personId));
    await rooms.get(HoldDuty).execute(director, id, { reason: 'Conference', until: '2026-12-05', version: 1 });
    expect(await next(id)).toBe('2026-12-07T14:00:00.000Z');
    await morning('2026-12-07');
    expect(await mails()).toBe(1);
    expect(await next(id)).toBe('2026-12-08T14:00:00.000Z');
  });

  it('of a person who is away rests', async () => {
    const ids = [await open(specDuty(ana.personId)), await open(specDuty(ana.personId)), await open(specDuty(newId()))];
    expect(await rooms.get(PauseMyDuties).execute(ana, { until: '2026-12-10' })).toEqual({ paused: 2 });
    await morning('2026-11-24');
    expect(await mails()).toBe(1);
    expect(await next(ids[0]!)).toBe('2026-12-10T14:00:00.000Z');
  });

  it('handed off begins again for the next holder', async () => {
    const [id, ben] = [await open(specDuty(ana.personId)), newId()];
    await morning('2026-11-24');
    await rooms.get(HandOffDuty).execute(ana, id, { holderPartyId: null, holderPersonId: ben, version: 2 });
    await morning('2026-11-25');
    const to = await rooms.database.sql<{ person: string; kind: string }>('select person_id as person, kind from mail.notice where workspace_id = $1 order by at', [city]);
    expect(to).toEqual([{ person: ana.personId, kind: 'spec.update.ask' }, { person: ben, kind: 'spec.update.ask' }]);
    expect(await outcomes(id)).toEqual(['ask sent queued', 'again stopped handed-off', 'ask sent queued']);
  });
});

describe('lists', () => {
  it('S-048 my duties come from all rooms, earliest first, page by page, and are mine only', async () => {
    const given = [['2026-12-03', 'spec.update'], [null, 'casework.todo'], ['2026-11-25', 'casework.todo'], ['2026-12-03', 'spec.term'], [null, 'spec.update']] as const;
    for (const [dueOn, kind] of given) await open(specDuty(ana.personId, { dueOn, kind }));
    await open(specDuty(newId()));
    const seen: (string | null)[] = [];
    let after: string | undefined;
    do {
      const page = await rooms.get(MyDuties).execute(ana, { limit: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ dueOn }) => dueOn));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(['2026-11-25', '2026-12-03', '2026-12-03', null, null]);
    expect(await rooms.get(MyDuties).execute({ ...ana, personId: null }, {})).toEqual({ items: [], next: null });
  });

  it('the director sees tomorrow, to whom, can read the letter, and nothing of it stays', async () => {
    const id = await open(specDuty(ana.personId));
    const later = await open(specDuty(ana.personId, { dueOn: '2027-06-01' }));
    const held = await open(specDuty(newId()));
    await rooms.get(HoldDuty).execute(director, held, { reason: 'On leave', version: 1 });
    const tomorrow = await rooms.get(ReadTomorrowSteps).execute(director);
    expect(tomorrow.morning).toBe('2026-11-24T14:00:00.000Z');
    expect(tomorrow.items.map((step) => [step.id, step.step, step.holdReason])).toEqual([[id, 'ask', null], [held, 'ask', 'On leave']]);
    expect(tomorrow.items[0]!.to).toEqual([{ personId: ana.personId, name: 'Ana Díaz' }]);
    const { letters } = await rooms.get(PreviewStep).execute(director, id);
    expect(letters).toMatchObject([{ name: 'Ana Díaz', subject: 'Testville: ask, 1' }]);
    expect(letters[0]!.text).toContain('13 Train front-desk staff');
    expect(await mails()).toBe(0);
    expect(await rooms.database.sql(`select 1 from audit.entry where workspace_id = $1 and action = 'duties.step.rehearse'`, [city])).toEqual([]);
    expect(await next(later)).toBe('2027-05-25T13:00:00.000Z');
    await expect(rooms.get(ReadDutySteps).execute(director, newId())).rejects.toThrow('duties.duty.absent');
    expect(await outcomes(id)).toEqual([]);
  });
});
