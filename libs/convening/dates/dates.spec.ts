import { describe, expect, it } from '@jest/globals';
import { CaseworkModule, ListCases, ListEntries } from '#libs/casework';
import { DirectoryModule } from '#libs/directory';
import { countStatements } from '../../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { inFreshCity } from '../../../test/support/fresh-city.js';
import type { Rooms } from '../../../test/support/rooms.js';
import { ConveningModule } from '../convening.module.js';
import { ReadCaseHome } from '../home/read-case-home.query.js';
import { OpenCase } from '../opening/open-case.use-case.js';
import { CompleteStage } from '../stage/complete-stage.use-case.js';
import { SkipStage } from '../stage/skip-stage.use-case.js';
import { ChangeDates } from './change-dates.use-case.js';
import { ChangeMilestones } from './change-milestones.use-case.js';
import { ReadDates } from './read-dates.query.js';

let rooms: Rooms;
let city: CityWithFounder;
inFreshCity([DirectoryModule, CaseworkModule, ConveningModule], (booted, founded) => {
  [rooms, city] = [booted, founded];
});

const open = async (more: object = {}): Promise<string> => (await rooms.get(OpenCase).execute(city.founder, { title: 'A plan', leadPartyId: city.organizationId, endsOn: '2027-06-01', ...more })).id;
const dates = (caseId: string) => rooms.get(ReadDates).execute(city.founder, caseId);
const point = async (caseId: string, id: string) => (await dates(caseId)).points.find((one) => one.id === id)!;
const move = async (caseId: string, changes: object[], more: object = {}) => rooms.get(ChangeDates).execute(city.founder, caseId, { changes: changes as never[], version: (await dates(caseId)).version, ...more });

describe('dates of a process', () => {
  it('S-026 S-044 moving the end: the preview says what moves and moves nothing; confirming moves just that, and the file says why', async () => {
    const caseId = await open();
    const changes = [{ id: 'end', on: '2027-06-15' }];
    const before = await dates(caseId);
    const { moves } = await rooms.get(ReadDates).preview(city.founder, caseId, { changes });
    expect(await dates(caseId)).toEqual(before);
    expect(moves).toEqual(expect.arrayContaining([
      { id: 'end', name: 'End', from: '2027-06-01', to: '2027-06-15' }, { id: 'stage.publish.to', name: 'Publishing', from: '2027-06-01', to: '2027-06-15' },
      { id: 'milestone.first_review', name: 'First review with the community', from: '2028-06-01', to: '2028-06-15' },
    ]));
    // The first stage is under way: its first day is behind us.
    expect(moves.map(({ id }) => id)).not.toContain('stage.convener.from');
    expect((await move(caseId, changes, { why: 'The council meets later' })).moves).toEqual(moves);
    const after = new Map((await dates(caseId)).points.map(({ id, on }) => [id, on]));
    for (const { id, to } of moves) expect(after.get(id)).toBe(to);
    expect(await point(caseId, 'stage.publish.to')).toMatchObject({ on: '2027-06-15', first: '2027-06-01' });
    const { stages } = await rooms.get(ReadCaseHome).execute(city.founder, caseId);
    expect(stages.find(({ key }) => key === 'publish')).toMatchObject({ plannedTo: '2027-06-15' });
    expect((await rooms.get(ListEntries).execute(city.founder, caseId, {})).items).toEqual(expect.arrayContaining([expect.objectContaining({ titleKey: 'convening.file.datesMoved', body: 'The council meets later' })]));
  });

  it('S-026 what is done stays where it was', async () => {
    const caseId = await open();
    const [first] = (await rooms.get(ReadCaseHome).execute(city.founder, caseId)).stages;
    await rooms.get(CompleteStage).execute(city.founder, first!.id, { reason: 'By letter', version: 1 });
    await move(caseId, [{ id: 'end', on: '2027-09-01' }]);
    expect(await point(caseId, 'stage.convener.to')).toMatchObject({ on: first!.plannedTo, ended: true });
    await expect(move(caseId, [{ id: 'stage.convener.to', on: '2027-01-01' }])).rejects.toMatchObject({ code: 'convening.dates.ended' });
  });

  it('S-026 a date follows from a stage or a milestone, in business days by the calendar of the city; a circle is refused', async () => {
    await rooms.database.sql(`update workspace.workspace set holidays = '{2027-05-31}' where workspace_id = $1`, [city.founder.workspaceId]);
    const caseId = await open();
    await rooms.get(ChangeMilestones).add(city.founder, caseId, { name: 'Printer has the text', rule: { of: 'end', amount: -2, unit: 'business_days' } });
    const printed = (await dates(caseId)).points.find(({ name }) => name === 'Printer has the text')!;
    expect(printed).toMatchObject({ on: '2027-05-27', first: '2027-05-27', ended: false });
    await move(caseId, [{ id: 'stage.conduct.to', rule: { of: printed.id, amount: -1, unit: 'weeks' } }]);
    expect(await point(caseId, 'stage.conduct.to')).toMatchObject({ on: '2027-05-20', rule: { of: printed.id, amount: -1, unit: 'weeks' } });
    await expect(move(caseId, [{ id: printed.id, rule: { of: 'stage.conduct.to', amount: 3, unit: 'days' } }]))
      .rejects.toMatchObject({ code: 'convening.dates.cycle', details: { way: expect.stringContaining('Printer has the text →') } });
    await expect(rooms.get(ChangeMilestones).change(city.founder, printed.milestoneId!, { removed: true, version: (await point(caseId, printed.id)).version! })).rejects.toMatchObject({ code: 'convening.milestone.followed' });
  });

  it('S-026 a milestone is expected of the case until it is reached', async () => {
    const caseId = await open();
    const { id } = await rooms.get(ChangeMilestones).add(city.founder, caseId, { name: 'Kick-off', on: '2026-11-24' });
    const next = async () => (await rooms.get(ListCases).execute(city.founder, {})).items.find((one) => one.id === caseId)?.next;
    expect(await next()).toMatchObject({ on: '2026-11-24', what: 'Kick-off' });
    await rooms.get(ChangeMilestones).change(city.founder, id, { reached: true, version: (await dates(caseId)).points.find(({ milestoneId }) => milestoneId === id)!.version! });
    expect(await next()).not.toMatchObject({ what: 'Kick-off' });
  });

  it('who looked at dates that have moved since is told; others may look and not move', async () => {
    const caseId = await open();
    const { version } = await dates(caseId);
    await move(caseId, [{ id: 'end', on: '2027-06-08' }]);
    await expect(rooms.get(ChangeDates).execute(city.founder, caseId, { changes: [{ id: 'end', on: '2027-07-01' }], version })).rejects.toMatchObject({ kind: 'stale', details: { current: { endsOn: '2027-06-08' } } });
    expect((await rooms.get(ReadDates).execute(city.as('member'), caseId)).points.length).toBeGreaterThan(10);
    await expect(rooms.get(ReadDates).preview(city.as('member'), caseId, { changes: [{ id: 'end', on: '2027-07-01' }] })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(rooms.get(ReadDates).execute(city.as('x', { grants: [] }), caseId)).rejects.toMatchObject({ code: 'casework.case.absent' });
    await expect(rooms.get(ReadDates).execute((await foundRealCity(rooms)).founder, caseId)).rejects.toMatchObject({ code: 'convening.dates.none' });
  });

  it('S-078 three months were planned: the length from real dates beside them, while it runs and when the plan is there', async () => {
    const caseId = await open({ schedule: 'three_months', endsOn: undefined });
    rooms.clock.advanceDays(30);
    expect((await dates(caseId)).length).toEqual({ from: '2026-11-23', to: null, planned: 91, real: 30 });
    // A later promise changes nothing of what was planned first.
    await move(caseId, [{ id: 'end', on: '2027-03-31' }]);
    rooms.clock.advanceDays(70);
    const { stages } = await rooms.get(ReadCaseHome).execute(city.founder, caseId);
    for (const { id, key } of stages) {
      if (key === 'convener') await rooms.get(CompleteStage).execute(city.founder, id, { reason: 'Enough', version: 1 });
      else if (key !== 'carry') await rooms.get(SkipStage).execute(city.founder, id, { reason: 'Enough', version: (await rooms.get(ReadCaseHome).execute(city.founder, caseId)).stages.find((one) => one.id === id)!.version });
    }
    rooms.clock.advanceDays(40);
    expect((await dates(caseId)).length).toEqual({ from: '2026-11-23', to: '2027-03-03', planned: 91, real: 100 });
  });

  it('takes one statement, however many dates there are', async () => {
    const caseId = await open();
    const read = () => countStatements(rooms, () => dates(caseId));
    const few = await read();
    for (let at = 0; at < 12; at += 1) await rooms.get(ChangeMilestones).add(city.founder, caseId, { name: `Day ${at}`, rule: { of: 'end', amount: -at, unit: 'days' } });
    expect([few, await read()]).toEqual([1, 1]);
  });
});
