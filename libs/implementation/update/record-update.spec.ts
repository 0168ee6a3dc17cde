import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newId, type Actor } from '#libs/kernel';
import { DutiesModule } from '#libs/platform/duties';
import { foundPlan, addStep, type PlanInTheMaking } from '../../../test/support/steps.js';
import { actorWith } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { ImplementationModule } from '../implementation.module.js';
import { ReadItemProgress } from '../step/read-item-progress.query.js';
import { BLOCKERS } from './answer.model.js';
import { ListHeldLines } from './list-held-lines.query.js';
import { RecordUpdate } from './record-update.use-case.js';
import type { RecordUpdateRequest } from './record-update.request.js';
import { ReleaseLine } from './release-line.use-case.js';

let rooms: Rooms;
let plan: PlanInTheMaking;

beforeAll(async () => {
  rooms = await bootRooms([ImplementationModule, DutiesModule]);
  plan = await foundPlan(rooms);
});
afterAll(() => rooms.close());

interface StepRow {
  readonly progress: string;
  readonly promised_on: string;
  readonly forecast_on: string | null;
  readonly blocked_kind: string | null;
  readonly blocked_since: string | null;
  readonly last_update_on: string | null;
  readonly update_by: string;
  readonly late_shows_on: string | null;
  readonly public_line: string;
}

const stepRow = async (id: string): Promise<StepRow> => (await rooms.database.sql<StepRow>(
  `select progress, promised_on::text, forecast_on::text, blocked_kind, blocked_since::text, last_update_on::text, update_by::text, late_shows_on::text, public_line
   from implementation.action_step where id = $1`, [id]))[0]!;

const record = (actor: Actor, stepId: string, request: Omit<RecordUpdateRequest, 'key'> & { key?: string }) =>
  rooms.get(RecordUpdate).execute(actor, stepId, { key: newId(), ...request });

describe('an update', () => {
  it('S-059 is recorded by its lead, counts at once and moves the next ask', async () => {
    const stepId = await addStep(rooms, plan);
    const recorded = await record(plan.lead, stepId, { answer: 'yes', line: 'Trainer contracted' });
    expect(recorded).toMatchObject({ answer: 'yes', fresh: true, standing: { code: 'on_time' } });
    // 30 days after November 23 is December 23; three working days to answer.
    expect(await stepRow(stepId)).toMatchObject({ progress: 'begun', last_update_on: '2026-11-23', update_by: '2026-12-28', public_line: '' });
    const [event] = await rooms.database.sql<{ ids: object }>(`select ids from queue.outbox where event = 'implementation.step.updated' order by id desc limit 1`);
    expect(event?.ids).toEqual({ stepId, itemId: plan.itemId, caseId: plan.caseId });
  });

  it('S-059 each partner updates only its own: absent and forbidden look the same', async () => {
    const stepId = await addStep(rooms, plan);
    await expect(record(plan.volunteer, stepId, { answer: 'yes' })).rejects.toMatchObject({ code: 'implementation.step.absent' });
    await expect(record(plan.volunteer, newId(), { answer: 'yes' })).rejects.toMatchObject({ code: 'implementation.step.absent' });
    await expect(record(actorWith(plan.city, 'executive'), stepId, { answer: 'yes' })).rejects.toMatchObject({ code: 'implementation.step.absent' });
    expect((await stepRow(stepId)).last_update_on).toBeNull();
  });

  it('"later" keeps the promise and adds what is expected; the lead has seen the red line two working days before others do', async () => {
    const stepId = await addStep(rooms, plan);
    const recorded = await record(plan.lead, stepId, { answer: 'later', forecastOn: '2027-01-31' });
    expect(recorded.standing).toEqual({ code: 'late', expected: '2027-01-31' });
    expect(await stepRow(stepId)).toMatchObject({ promised_on: '2026-11-30', forecast_on: '2027-01-31', late_shows_on: '2026-11-25' });
    await record(plan.lead, stepId, { answer: 'yes' });
    expect(await stepRow(stepId)).toMatchObject({ forecast_on: null, late_shows_on: null });
  });

  it('rule 4: what the office logs for a lead was not seen by the lead', async () => {
    const stepId = await addStep(rooms, plan);
    await record(plan.director, stepId, { answer: 'later', forecastOn: '2027-01-31', told: true });
    expect((await stepRow(stepId)).late_shows_on).toBeNull();
    const json = JSON.parse(await rooms.get(ReadItemProgress).execute(actorWith(plan.city, 'executive'), plan.itemId)) as { steps: { id: string; state: string }[] };
    expect(json.steps.find((step) => step.id === stepId)?.state).toBe('begun');
  });

  it('"I heard it in the hallway" is logged on behalf of the lead', async () => {
    const stepId = await addStep(rooms, plan);
    const { id } = await record(plan.director, stepId, { answer: 'stuck', blockedKind: 'law', line: 'With counsel', told: true });
    const [row] = await rooms.database.sql(`select via, on_behalf, by_person_id, line_state from implementation.step_update where id = $1`, [id]);
    expect(row).toEqual({ via: 'told', on_behalf: true, by_person_id: plan.director.personId, line_state: 'held' });
    expect(await stepRow(stepId)).toMatchObject({ blocked_kind: 'law', blocked_since: '2026-11-23' });
  });

  it('E4 the same key shows what was recorded, pressed three times at once; a new key is a correction', async () => {
    const stepId = await addStep(rooms, plan);
    const key = newId();
    const presses = await Promise.all(['a', 'b', 'c'].map((line) => record(plan.lead, stepId, { key, answer: 'yes', line })));
    expect(new Set(presses.map(({ id }) => id)).size).toBe(1);
    expect(presses.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(new Set(presses.map(({ line }) => line)).size).toBe(1);
    rooms.clock.advance(60_000);
    const corrected = await record(plan.lead, stepId, { answer: 'done', corrects: presses[0]!.id });
    expect(corrected.id).not.toBe(presses[0]!.id);
    const rows = await rooms.database.sql<{ corrects_id: string | null }>('select corrects_id from implementation.step_update where step_id = $1 order by happened_at, id', [stepId]);
    expect(rows.map((row) => row.corrects_id)).toEqual([null, presses[0]!.id]);
    expect((await stepRow(stepId)).progress).toBe('done');
  });

  it('refuses "later" without a day, and a day that is over, and keeps nothing', async () => {
    const stepId = await addStep(rooms, plan);
    await expect(record(plan.lead, stepId, { answer: 'later' })).rejects.toMatchObject({ code: 'implementation.update.date-missing' });
    await expect(record(plan.lead, stepId, { answer: 'later', forecastOn: '2026-11-01' })).rejects.toMatchObject({ code: 'implementation.update.date-past' });
    expect((await stepRow(stepId)).last_update_on).toBeNull();
  });

  it('whatever is answered: the promise stays, blocked only when stuck, done only when done', async () => {
    const stepId = await addStep(rooms, plan);
    const answer = fc.oneof(
      fc.record({ answer: fc.constantFrom('yes', 'done' as const) }),
      fc.record({ answer: fc.constant('later' as const), forecastOn: fc.constantFrom('2026-11-25', '2026-12-24', '2027-03-01') }),
      fc.record({ answer: fc.constant('stuck' as const), blockedKind: fc.constantFrom(...BLOCKERS) }),
    );
    await fc.assert(fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 4 }), async (answers) => {
      for (const one of answers) await record(plan.lead, stepId, one);
      const [last, step] = [answers.at(-1)!, await stepRow(stepId)];
      expect(step.promised_on).toBe('2026-11-30');
      expect(step.progress === 'done').toBe(last.answer === 'done');
      expect(step.blocked_kind).toBe('blockedKind' in last ? last.blockedKind : null);
      expect(step.forecast_on).toBe('forecastOn' in last ? last.forecastOn : null);
      expect(step.late_shows_on !== null).toBe('forecastOn' in last && last.forecastOn > '2026-11-30');
    }), { numRuns: 15 });
  });
});

describe('the written line', () => {
  it('rule 6: stays with staff and its lead until somebody releases it', async () => {
    const stepId = await addStep(rooms, plan);
    rooms.clock.advance(60_000);
    const { id } = await record(plan.lead, stepId, { answer: 'yes', line: 'Trainer is ill' });
    const lineFor = async (actor: Actor): Promise<string | undefined> => {
      const json = JSON.parse(await rooms.get(ReadItemProgress).execute(actor, plan.itemId)) as { updates: { id: string; line: string }[] };
      return json.updates.find((update) => update.id === id)?.line;
    };
    expect(await lineFor(plan.director)).toBe('Trainer is ill');
    expect(await lineFor(plan.lead)).toBe('Trainer is ill');
    expect(await lineFor(actorWith(plan.city, 'executive'))).toBe('');
    expect((await rooms.get(ListHeldLines).execute(plan.director, {})).items.map((line) => line.id)).toContain(id);
    await rooms.get(ReleaseLine).execute(plan.director, id, { publicLine: 'The trainer is being replaced.' });
    expect(await lineFor(actorWith(plan.city, 'executive'))).toBe('The trainer is being replaced.');
    expect((await stepRow(stepId)).public_line).toBe('The trainer is being replaced.');
    expect((await rooms.get(ListHeldLines).execute(plan.director, {})).items.map((line) => line.id)).not.toContain(id);
    await expect(rooms.get(ReleaseLine).execute(plan.lead, id, { publicLine: 'x' })).rejects.toMatchObject({ code: 'implementation.step.absent' });
  });
});
