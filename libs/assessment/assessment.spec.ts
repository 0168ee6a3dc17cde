import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { EngagementModule, KeepComments } from '#libs/engagement';
import { newId, Problem } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../test/support/task-force.js';
import { AssessmentModule } from './assessment.module.js';
import { KeepEvidence } from './evidence/keep-evidence.use-case.js';
import { ListEvidence } from './evidence/list-evidence.query.js';
import { KeepGaps } from './gap/keep-gaps.use-case.js';
import { ListGaps } from './gap/list-gaps.query.js';
import { DefineMeasure } from './measure/define-measure.use-case.js';
import { ListMeasures } from './measure/list-measures.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
let other: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms([...BODY_ROOMS, EngagementModule, AssessmentModule]);
  force = await seatTaskForce(rooms, { seats: 2 });
  other = await seatTaskForce(rooms, { seats: 1 });
});
afterAll(() => rooms.close());

const hear = async (visibility: 'public' | 'staff', text: string, of = force) =>
  (await rooms.get(KeepComments).add(of.staff, { caseId: of.caseId, comments: [{ text, visibility }] })).ids[0]!;
const note = (more: object = {}, of = force) => rooms.get(KeepEvidence).add(of.staff, { caseId: of.caseId, title: 'Who speaks what at home', source: 'American Community Survey, table S1601', year: 2024, figure: '21 percent', ...more });
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));

describe('gaps and evidence', () => {
  it('S-040 a gap is known from comments and evidence of the same process; words for staff are counted, not shown', async () => {
    const [open, kept] = [await hear('public', 'Forms are in English only'), await hear('staff', 'My neighbor was sent away')];
    const evidence = await note();
    const { id } = await rooms.get(KeepGaps).add(force.staff, { caseId: force.caseId, title: 'No trained front desk', commentIds: [open, kept], evidenceIds: [evidence.id] });
    const gap = (actor = force.staff) => rooms.get(ListGaps).one(actor, id);
    expect(await gap()).toMatchObject({ comments: 2, evidence: 1, fromComments: [{ text: 'Forms are in English only' }, { text: 'My neighbor was sent away' }], fromEvidence: [{ year: 2024, figure: '21 percent' }] });
    expect((await gap(force.member(1))).fromComments.map(({ text }) => text)).toEqual(['Forms are in English only', null]);
    await rooms.get(KeepGaps).change(force.staff, id, { title: 'No trained front desk', commentIds: [open], version: 1 });
    expect(await gap()).toMatchObject({ comments: 1, evidence: 1, text: '' });
    const foreign = await hear('public', 'Elsewhere', other);
    expect(await codeOf(rooms.get(KeepGaps).change(force.staff, id, { title: 'x', commentIds: [open, foreign], version: 2 }))).toBe('assessment.gap.source-absent');
    expect(await gap()).toMatchObject({ title: 'No trained front desk', comments: 1, version: 2 });
  });

  it('S-042 evidence has a source and a year that has come; a member reads it and does not write it', async () => {
    expect(await codeOf(note({ year: 2027 }))).toBe('assessment.evidence.year');
    expect(await codeOf(rooms.get(KeepEvidence).add(force.member(1), { caseId: force.caseId, title: 'x', source: 'y', year: 2020 }))).toBe('access.denied');
    const { id } = await note({ year: 2010, title: 'Older' });
    const change = (title: string) => rooms.get(KeepEvidence).change(force.staff, id, { title, source: 'Census', year: 2010, version: 1 });
    await change('Older, mended');
    await expect(change('Older, again')).rejects.toMatchObject({ kind: 'stale', details: { current: { title: 'Older, mended' } } });
    const first = await rooms.get(ListEvidence).execute(force.member(1), { caseId: force.caseId, limit: 1 });
    const second = await rooms.get(ListEvidence).execute(force.member(1), { caseId: force.caseId, limit: 1, after: first.next! });
    expect([first, second].map(({ items }) => items[0]!.year)).toEqual([2024, 2010]);
  });
});

describe('measures', () => {
  const measure = (more: object = {}) => rooms.get(DefineMeasure).define(force.staff, {
    caseId: force.caseId, title: 'New citizens sworn in', definition: 'People who took the oath in the county in a fiscal year', unit: 'people', direction: 'up', source: 'District court', place: 'Riverton County', ...more,
  });

  it('S-065 a measure has a definition, a unit, a direction and a baseline with value, date, source and place', async () => {
    const { id } = await measure({ baseline: { value: 412.5, on: '2014', source: 'District court, annual table' } });
    expect(await rooms.get(ListMeasures).one(force.member(1), id)).toEqual({
      id, caseId: force.caseId, title: 'New citizens sworn in', definition: 'People who took the oath in the county in a fiscal year', unit: 'people', direction: 'up', frequency: 'yearly',
      source: 'District court', place: 'Riverton County', baseline: { value: 412.5, on: '2014', source: 'District court, annual table', place: 'Riverton County' }, version: 1,
    });
    expect(await codeOf(measure({ title: 'new CITIZENS sworn in' }))).toBe('assessment.measure.taken');
    expect(await codeOf(measure({ title: 'Later', baseline: { value: 1, on: '2027', source: 'Guess' } }))).toBe('assessment.measure.baseline-in-future');
    expect(await codeOf(measure({ title: 'Undefined', definition: '' }))).toBe('assessment.measure.definition-missing');
  });

  it('unknown is not zero: without a baseline there is none, and nothing half of one', async () => {
    const { id } = await measure({ title: 'Trust in the front desk', unit: 'percent' });
    expect((await rooms.get(ListMeasures).one(force.staff, id)).baseline).toBeNull();
    await expect(rooms.database.sql('update assessment.measure set baseline_value = 0 where id = $1', [id])).rejects.toThrow(/check/);
    const change = { title: 'Trust in the front desk', definition: 'Share who say they were treated well', unit: 'percent', direction: 'up' as const, source: 'Survey', place: 'Riverton', version: 1 };
    await rooms.get(DefineMeasure).change(force.staff, id, { ...change, baseline: { value: 0, on: '2026-09', source: 'Survey', place: 'East side' } });
    expect((await rooms.get(ListMeasures).one(force.staff, id)).baseline).toEqual({ value: 0, on: '2026-09', source: 'Survey', place: 'East side' });
    expect(await codeOf(rooms.get(DefineMeasure).change(other.staff, id, { ...change, version: 2 }))).toBe('assessment.measure.absent');
  });

  it('lists are paged and searched by one statement', async () => {
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    const page = await rooms.get(ListMeasures).execute(force.staff, { caseId: force.caseId, search: 'TRUST' });
    expect(page.items.map(({ title }) => title)).toEqual(['Trust in the front desk']);
    expect((await rooms.get(ListGaps).execute(force.staff, { search: 'front' })).items).toHaveLength(1);
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([1, 1]);
    many.mockRestore();
    expect(await codeOf(rooms.get(ListMeasures).one(force.staff, newId()))).toBe('assessment.measure.absent');
  });
});
