import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/kernel';
import { DutiesModule } from '#libs/platform/duties';
import { ImplementationModule } from '#libs/implementation';
import { actorWith } from '../../../test/support/cities.js';
import { countStatements } from '../../../test/support/count-statements.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { addStep, foundPlan, type PlanInTheMaking } from '../../../test/support/steps.js';
import { ReadMissingUpdates } from '../figure/missing-updates.query.js';
import { MonitoringModule } from '../monitoring.module.js';
import { LinkMeasure } from './link-measure.use-case.js';
import { ReadResults } from './read-results.query.js';
import { RecordMeasurement } from './record-measurement.use-case.js';
import { SetTarget } from './set-target.use-case.js';

let rooms: Rooms;
let plan: PlanInTheMaking;
let measureId: string;

beforeAll(async () => {
  rooms = await bootRooms([MonitoringModule, ImplementationModule, DutiesModule]);
  plan = await foundPlan(rooms);
  measureId = newId();
  await rooms.database.sql(
    `insert into assessment.measure (workspace_id, id, case_id, title, definition, unit, direction, frequency, source, place, baseline_value, baseline_on, baseline_from, baseline_to, baseline_source, baseline_place)
     values ($1, $2, $3, 'Staff trained', 'Front-desk staff with the certificate', 'people', 'up', 'yearly', 'Library HR', 'Testville', 40, '2024', '2024-01-01', '2025-01-01', 'Library HR', 'Testville')`,
    [plan.city, measureId, plan.caseId]);
});
afterAll(() => rooms.close());

const value = (given: { on: string; value: number | null; corrects?: string; low?: number; high?: number }) =>
  rooms.get(RecordMeasurement).execute(plan.director, measureId, { source: 'Library HR', ...given });

describe('results of a measure', () => {
  it('S-065 baseline, target, values with their source: level and direction in one statement', async () => {
    expect((await rooms.get(ReadResults).execute(plan.director, measureId)).trend.code).toBe('not_enough_data');
    await rooms.get(SetTarget).execute(plan.director, measureId, { on: '2027', value: 120 });
    await rooms.get(SetTarget).execute(plan.director, measureId, { on: '2027', value: 100 });
    await value({ on: '2025', value: 70, low: 65, high: 75 });
    let results: Awaited<ReturnType<ReadResults['execute']>> | undefined;
    expect(await countStatements(rooms, async () => { results = await rooms.get(ReadResults).execute(plan.director, measureId); })).toBe(1);
    expect(results).toMatchObject({
      baseline: { value: 40, on: '2024' }, targets: [{ on: '2027', value: 100 }], values: [{ on: '2025', value: 70, low: 65, high: 75, source: 'Library HR', place: 'Testville' }],
      trend: { code: 'better', change: 30, ofTarget: 50 },
    });
  });

  it('a correction keeps the old value; a second value for the same time must say which it puts right', async () => {
    const first = await value({ on: '2026-09', value: 90 });
    await expect(value({ on: '2026-09', value: 95 })).rejects.toMatchObject({ code: 'monitoring.measurement.exists', details: { id: first.id } });
    const second = await value({ on: '2026-09', value: 95, corrects: first.id });
    await expect(value({ on: '2026-09', value: 96, corrects: first.id })).rejects.toMatchObject({ code: 'monitoring.measurement.absent' });
    const { values, trend } = await rooms.get(ReadResults).execute(plan.director, measureId);
    expect(values.filter(({ on }) => on === '2026-09').map((one) => [one.value, one.correctedById])).toEqual([[90, second.id], [95, null]]);
    expect(trend.change).toBe(55);
  });

  it('a figure that could not be had is a gap; the future and a crooked range are refused', async () => {
    await value({ on: '2026-10', value: null });
    expect((await rooms.get(ReadResults).execute(plan.director, measureId)).values.at(-1)).toMatchObject({ on: '2026-10', value: null });
    await expect(value({ on: '2027', value: 1 })).rejects.toMatchObject({ code: 'monitoring.measurement.future' });
    await expect(value({ on: '2026-11', value: 5, low: 6 })).rejects.toMatchObject({ code: 'monitoring.measurement.range' });
    await expect(rooms.get(RecordMeasurement).execute(plan.volunteer, measureId, { on: '2026-11', value: 5, source: 'me' })).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('stands on its items, linked once however often', async () => {
    for (let press = 0; press < 2; press += 1) await rooms.get(LinkMeasure).link(plan.director, measureId, plan.itemId);
    expect((await rooms.get(ReadResults).execute(plan.director, measureId)).items).toEqual([{ id: plan.itemId, number: '13', title: 'Train front-desk staff in language access' }]);
    await expect(rooms.get(LinkMeasure).link(plan.director, measureId, newId())).rejects.toMatchObject({ code: 'monitoring.item.absent' });
    await rooms.get(LinkMeasure).unlink(plan.director, measureId, plan.itemId);
    expect((await rooms.get(ReadResults).execute(plan.director, measureId)).items).toEqual([]);
  });
});

describe('figures by organization', () => {
  it('rule 5: "no update since" by organization, never by person; rule 4 holds for the mayor', async () => {
    await addStep(rooms, plan);
    rooms.clock.set('2026-12-07T15:00:00Z');
    const figures = await rooms.get(ReadMissingUpdates).execute(plan.director, plan.caseId);
    expect(figures.organizations).toEqual([{
      organizationId: plan.libraryId, organization: 'Library', steps: 1, done: 0, onTime: 0, late: 0, blocked: 0, noUpdate: 1, noUpdateSince: '2026-11-23',
    }]);
    const mayor = await rooms.get(ReadMissingUpdates).execute(actorWith(plan.city, 'executive'), plan.caseId);
    expect(mayor.organizations[0]).toMatchObject({ noUpdate: 0, noUpdateSince: null });
    await expect(rooms.get(ReadMissingUpdates).execute(plan.lead, plan.caseId)).rejects.toMatchObject({ code: 'monitoring.case.absent' });
  });
});
