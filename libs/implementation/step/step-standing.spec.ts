import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addWorkingDays, newId } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { DutiesModule } from '#libs/platform/duties';
import { progressCodes } from '#libs/ui';
import { actorWith } from '../../../test/support/cities.js';
import { countStatements } from '../../../test/support/count-statements.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { addStep, foundPlan, insertItem, type PlanInTheMaking } from '../../../test/support/steps.js';
import { ImplementationModule } from '../implementation.module.js';
import { RecordUpdate } from '../update/record-update.use-case.js';
import { AddMilestone } from './add-milestone.use-case.js';
import { ChangeStep } from './change-step.use-case.js';
import { CompleteMilestone } from './complete-milestone.use-case.js';
import { ATTENTION } from './item-state.rules.js';
import { MyOpenItems } from './my-open-items.query.js';
import { PlanDashboard } from './plan-dashboard.query.js';
import { ReadItemProgress } from './read-item-progress.query.js';
import { stateOf, type StepFacts } from './step-state.rules.js';

let rooms: Rooms;
let plan: PlanInTheMaking;

beforeAll(async () => {
  rooms = await bootRooms([ImplementationModule, DutiesModule]);
  plan = await foundPlan(rooms);
});
afterAll(() => rooms.close());

const TODAY = '2026-11-23';
const day = fc.integer({ min: -9, max: 9 }).map((days) => addDays(TODAY, days));
const maybe = fc.option(day, { nil: null });
const facts: fc.Arbitrary<StepFacts> = fc.record({
  progress: fc.constantFrom(...progressCodes), startOn: maybe, promisedOn: maybe, forecastOn: maybe,
  blockedKind: fc.option(fc.constantFrom('law', 'money' as const), { nil: null }), blockedSince: fc.constant(null), lastUpdateOn: maybe,
  askedFrom: day, updateBy: day, lateShowsOn: maybe, missingShowsOn: maybe,
});

describe('the same rule twice', () => {
  it('PostgreSQL and the pure rule say the same of a thousand steps, to staff and to the public', async () => {
    const steps = fc.sample(facts, 1_000);
    const rows = await rooms.get(WorkspaceReader).rows<{ all: string; shown: string }>(plan.city, {
      text: `select implementation.state_of(s, $2::date, true) as all, implementation.state_of(s, $2::date, false) as shown
        from jsonb_array_elements($1::jsonb) with ordinality as g(step, no)
        cross join lateral jsonb_populate_record(null::implementation.action_step, g.step) as s order by g.no`,
      values: [JSON.stringify(steps.map((step) => Object.fromEntries(Object.entries(step).map(([name, value]) => [name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value])))), TODAY],
    });
    expect(rows).toEqual(steps.map((step) => ({ all: stateOf(step, TODAY, 'everything'), shown: stateOf(step, TODAY, 'shown') })));
    expect(new Set(rows.map(({ all }) => all)).size).toBeGreaterThan(6);
  });

  it('PostgreSQL and the pure rule count working days alike', async () => {
    const holidays = ['2026-11-26', '2026-12-25', '2027-01-01'];
    const cases = fc.sample(fc.tuple(day, fc.integer({ min: 1, max: 60 })), 300);
    const rows = await rooms.get(WorkspaceReader).rows<{ on: string }>(plan.city, {
      text: `select implementation.working_day_after(g.day, g.count, $2::date[])::text as on
        from unnest($1::date[], $3::integer[]) with ordinality as g(day, count, no) order by g.no`,
      values: [cases.map(([on]) => on), holidays, cases.map(([, count]) => count)],
    });
    expect(rows.map(({ on }) => on)).toEqual(cases.map(([on, count]) => addWorkingDays(on, count, new Set(holidays))));
  });

  it('both know the same order of attention', async () => {
    const rows = await rooms.get(WorkspaceReader).rows<{ rank: number }>(plan.city, {
      text: 'select implementation.attention_of(g.state) as rank from unnest($1::text[]) with ordinality as g(state, no) order by g.no', values: [ATTENTION],
    });
    expect(rows.map(({ rank }) => rank)).toEqual(ATTENTION.map((_, at) => at + 1));
  });
});

describe('reading how things stand', () => {
  it('S-048 a member sees what they owe and nothing else, page by page, always one statement', async () => {
    for (const promisedOn of ['2026-12-01', null, '2026-11-25', '2026-12-01', null]) await addStep(rooms, plan, { promisedOn });
    await addStep(rooms, plan, { leadPartyId: plan.chamberId, leadPersonId: plan.volunteer.personId });
    const seen: { id: string; promisedOn: string | null }[] = [];
    let after: string | undefined;
    do {
      let text = '';
      expect(await countStatements(rooms, async () => {
        text = await rooms.get(MyOpenItems).execute(plan.lead, { limit: 2, ...(after === undefined ? {} : { after }) });
      })).toBe(1);
      const page = JSON.parse(text) as { items: typeof seen; next: string | null };
      seen.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen.map(({ promisedOn }) => promisedOn)).toEqual(['2026-11-25', '2026-12-01', '2026-12-01', null, null]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
    expect(JSON.parse(await rooms.get(MyOpenItems).execute(plan.volunteer, {}))).toMatchObject({ items: [{ number: '13', state: 'not_due' }], next: null });
  });

  it('one item shows its last 20 updates of many in one statement, and nobody else sees it', async () => {
    const itemId = newId();
    await insertItem(rooms, plan.city, plan.caseId, itemId, '21');
    const stepId = await addStep(rooms, plan, { itemId });
    for (let at = 0; at < 22; at += 1) {
      rooms.clock.advance(1_000);
      await rooms.get(RecordUpdate).execute(plan.lead, stepId, { key: `update-${at}`, answer: 'yes', line: `line ${at}` });
    }
    let json = '';
    expect(await countStatements(rooms, async () => { json = await rooms.get(ReadItemProgress).execute(plan.director, itemId); })).toBe(1);
    const item = JSON.parse(json) as { updates: { line: string }[]; steps: { state: string }[] };
    expect(item.updates.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, at) => `line ${21 - at}`));
    expect(item.steps[0]?.state).toBe('on_time');
    await expect(rooms.get(ReadItemProgress).execute(plan.volunteer, itemId)).rejects.toMatchObject({ code: 'implementation.item.absent' });
  });

  it('the dashboard counts items and steps, longest without an update first, in one statement; the mayor sees red after the lead', async () => {
    const own = await foundPlan(rooms);
    const ids: string[] = [];
    for (const number of ['1', '2', '3']) {
      const itemId = newId();
      await insertItem(rooms, own.city, own.caseId, itemId, number);
      ids.push(await addStep(rooms, own, { itemId }));
    }
    await rooms.get(RecordUpdate).execute(own.lead, ids[0]!, { key: newId(), answer: 'done' });
    rooms.clock.set('2026-12-07T15:00:00Z');
    let json = '';
    expect(await countStatements(rooms, async () => { json = await rooms.get(PlanDashboard).execute(own.director, own.caseId); })).toBe(1);
    expect(JSON.parse(json)).toMatchObject({ items: { done: 1, no_update: 2 }, steps: { done: 1, no_update: 2 }, attention: [{ number: '2', organization: 'Library', since: '2026-11-23' }, { number: '3' }] });
    const mayor = JSON.parse(await rooms.get(PlanDashboard).execute(actorWith(own.city, 'executive'), own.caseId)) as object;
    expect(mayor).toMatchObject({ items: { done: 1, not_started: 2 }, attention: [] });
    await expect(rooms.get(PlanDashboard).execute(own.volunteer, own.caseId)).rejects.toMatchObject({ code: 'implementation.case.absent' });
  });
});

describe('changing a step', () => {
  it('S-066 keeps the words and dates before, with the reason; a new promise makes "late" another line', async () => {
    const stepId = await addStep(rooms, plan);
    await rooms.get(RecordUpdate).execute(plan.lead, stepId, { key: newId(), answer: 'later', forecastOn: '2027-01-31' });
    const change = { version: 2, reason: 'The trainer left', promisedOn: '2027-01-31', title: 'Train the first 40' };
    await expect(rooms.get(ChangeStep).execute(plan.lead, stepId, change)).rejects.toMatchObject({ code: 'implementation.step.absent' });
    await rooms.get(ChangeStep).execute(plan.director, stepId, change);
    await expect(rooms.get(ChangeStep).execute(plan.director, stepId, change)).rejects.toMatchObject({ code: 'work.row.stale' });
    const [kept] = await rooms.database.sql('select reason, before, after from implementation.step_change where step_id = $1', [stepId]);
    expect(kept).toEqual({
      reason: 'The trainer left', before: { title: 'Train the first 50', promisedOn: '2026-11-30' }, after: { title: 'Train the first 40', promisedOn: '2027-01-31' },
    });
    const [row] = await rooms.database.sql('select late_shows_on, forecast_on::text from implementation.action_step where id = $1', [stepId]);
    expect(row).toEqual({ late_shows_on: null, forecast_on: '2027-01-31' });
  });

  it('S-061 refuses a window that begins after its promise; stopping ends the asking', async () => {
    await expect(addStep(rooms, plan, { startOn: '2027-01-01' })).rejects.toMatchObject({ code: 'implementation.step.window' });
    const stepId = await addStep(rooms, plan);
    await rooms.get(ChangeStep).execute(plan.director, stepId, { version: 1, reason: 'Given up', progress: 'stopped' });
    expect(await rooms.database.sql('select state, close_reason from duties.duty where subject_id = $1', [stepId])).toEqual([{ state: 'cancelled', close_reason: 'stopped' }]);
  });

  it('milestones move the progress; only an answer makes it done', async () => {
    const stepId = await addStep(rooms, plan);
    const ids: string[] = [];
    for (const title of ['First 20', 'First 50']) ids.push((await rooms.get(AddMilestone).execute(plan.director, stepId, { title, dueOn: '2026-11-30' })).id);
    const progress = async () => (await rooms.database.sql<{ progress: string }>('select progress from implementation.action_step where id = $1', [stepId]))[0]?.progress;
    await rooms.get(CompleteMilestone).execute(plan.lead, ids[0]!, { version: 1 });
    expect(await progress()).toBe('well_on');
    await rooms.get(CompleteMilestone).execute(plan.director, ids[1]!, { version: 1 });
    expect(await progress()).toBe('nearly');
    await expect(rooms.get(CompleteMilestone).execute(plan.volunteer, ids[1]!, { version: 2, doneOn: null })).rejects.toMatchObject({ code: 'implementation.step.absent' });
  });
});
