import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddOrganization, AddPerson, DirectoryModule, Parties } from '#libs/directory';
import { addDays, newId, type Actor } from '#libs/kernel';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { countStatements } from '../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../test/support/rooms.js';
import { ChangeCase } from './case/change-case.use-case.js';
import { CloseCase } from './case/close-case.use-case.js';
import { ListCases } from './case/list-cases.query.js';
import { PlanningProcesses } from './case/planning-processes.repository.js';
import { ReadCase } from './case/read-case.query.js';
import { ReopenCase } from './case/reopen-case.use-case.js';
import { CaseworkModule } from './casework.module.js';
import { AddEntry } from './file/add-entry.use-case.js';
import { CorrectEntry } from './file/correct-entry.use-case.js';
import { ListCorrections } from './file/list-corrections.query.js';
import { ListEntries } from './file/list-entries.query.js';
import { LogCall } from './file/log-call.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, CaseworkModule]);
  city = await foundRealCity(rooms);
});
afterAll(() => rooms.close());

const within = <T>(work: (tx: Transaction) => Promise<T>, actor: Actor = city.founder): Promise<T> => rooms.get(UnitOfWork).run('spec.within', actor, work);
const openCase = (title: string, at: CityWithFounder = city) => within((tx) => tx.use(PlanningProcesses).open({
  title, summary: '', leadPartyId: at.organizationId, templateKey: 'roadmap-8', openedOn: '2026-11-23', renewsId: null, readOnly: false,
}), at.founder);
const readCase = (id: string) => rooms.get(ReadCase).execute(city.founder, id);
const file = (caseId: string, actor: Actor = city.founder, more = {}) => rooms.get(ListEntries).execute(actor, caseId, more);

describe('the case list', () => {
  it('a convener with six cases sees stage, next date and stuck-since in one statement, also with forty', async () => {
    const town = await foundRealCity(rooms);
    const cases = await Promise.all(Array.from({ length: 6 }, (_, at) => openCase(`Plan ${at + 1}`, town)));
    await within(async (tx) => {
      const processes = tx.use(PlanningProcesses);
      const date = (at: number, on: string, sticks: boolean) => processes.expect({
        caseId: cases[at]!.id, source: 'spec', subjectId: newId(), on, what: `What ${at}`, whatKey: null, sticks,
      });
      await processes.showStages(cases[0]!.id, { stageKey: 'design', stageName: 'Process design', stagePosition: 3, stagesDone: 2, stagesOpen: 1, stagesTotal: 8 });
      await date(0, '2026-12-04', true);
      await date(0, '2026-11-26', false);
      await date(1, '2026-11-03', true);
      await date(1, '2026-11-09', true);
      await date(2, '2026-11-03', false);
      await date(3, '2026-11-23', true);
    }, town.founder);
    const { items } = await rooms.get(ListCases).execute(town.founder, {});
    const of = (at: number) => items.find(({ id }) => id === cases[at]!.id)!;
    expect(items).toHaveLength(6);
    expect(of(0)).toMatchObject({ number: expect.stringMatching(/^2026-\d$/), lead: town.name, stage: { key: 'design', name: 'Process design', position: 3, done: 2, open: 1, total: 8 } });
    expect(items.map(({ id }) => id).indexOf(cases[0]!.id)).toBeGreaterThanOrEqual(0);
    expect([0, 1, 2, 3, 4].map((at) => [of(at).next?.on ?? null, of(at).stuckSince])).toEqual([
      ['2026-11-26', null], [null, '2026-11-03'], [null, null], ['2026-11-23', null], [null, null],
    ]);
    const six = await countStatements(rooms, () => rooms.get(ListCases).execute(town.founder, {}));
    for (let at = 0; at < 34; at += 1) await openCase(`More ${at}`, town);
    const forty = await countStatements(rooms, async () => expect((await rooms.get(ListCases).execute(town.founder, { limit: 100 })).items).toHaveLength(40));
    expect([six, forty]).toEqual([1, 1]);
  });

  it('is paged without loss, open ones first', async () => {
    const town = await foundRealCity(rooms);
    const cases = await Promise.all(Array.from({ length: 5 }, (_, at) => openCase(`Plan ${at}`, town)));
    await rooms.get(CloseCase).execute(town.founder, cases[2]!.id, { reason: 'Handed to the county' });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await rooms.get(ListCases).execute(town.founder, { limit: 2, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen.slice().sort()).toEqual(cases.map(({ id }) => id).sort());
    expect(seen.at(-1)).toBe(cases[2]!.id);
  });

  it('numbers are never given twice, however many press at once', async () => {
    const town = await foundRealCity(rooms);
    const cases = await Promise.all(Array.from({ length: 12 }, (_, at) => openCase(`Plan ${at}`, town)));
    expect(cases.map(({ number }) => Number(number.split('-')[1])).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1));
  });

  it('another city sees nothing of it', async () => {
    const { id } = await openCase('Ours');
    const stranger = await foundRealCity(rooms);
    expect((await rooms.get(ListCases).execute(stranger.founder, {})).items).toEqual([]);
    await expect(rooms.get(ReadCase).execute(stranger.founder, id)).rejects.toMatchObject({ code: 'casework.case.absent' });
    await expect(rooms.get(LogCall).execute(stranger.founder, id, { about: 'x' })).rejects.toMatchObject({ code: 'casework.case.absent' });
  });
});

describe('one case', () => {
  it('S-005 the lead may be any party: a chamber, a non-profit, a person', async () => {
    const { id } = await openCase('Lead');
    const chamber = await rooms.get(AddOrganization).execute(city.founder, { name: 'Chamber', kind: 'nonprofit', sector: 'business' });
    await rooms.get(ChangeCase).execute(city.founder, id, { title: 'Lead', summary: 'New', leadPartyId: chamber.id, version: 1 });
    expect(await readCase(id)).toMatchObject({ lead: 'Chamber', summary: 'New', version: 2 });
    await expect(rooms.get(ChangeCase).execute(city.founder, id, { title: 'Other', summary: '', leadPartyId: chamber.id, version: 1 }))
      .rejects.toMatchObject({ kind: 'stale', details: { current: { title: 'Lead', summary: 'New' } } });
  });

  it('is closed and reopened with a reason that stays in the file; closed, it takes no calls', async () => {
    const { id } = await openCase('Close');
    await rooms.get(CloseCase).execute(city.founder, id, { reason: 'No money this year' });
    expect(await readCase(id)).toMatchObject({ state: 'closed', closedOn: '2026-11-23', closedReason: 'No money this year' });
    await expect(rooms.get(LogCall).execute(city.founder, id, { about: 'x' })).rejects.toMatchObject({ code: 'casework.case.closed' });
    rooms.clock.advance(1_000);
    await rooms.get(ReopenCase).execute(city.founder, id, { reason: 'A grant came' });
    expect(await readCase(id)).toMatchObject({ state: 'open', closedOn: null, closedReason: null });
    expect((await file(id)).items.map(({ titleKey, body }) => [titleKey, body]))
      .toEqual([['casework.file.reopened', 'A grant came'], ['casework.file.closed', 'No money this year']]);
    await expect(rooms.get(CloseCase).execute(city.as('member'), id, { reason: 'x' })).rejects.toMatchObject({ code: 'access.denied' });
  });

  it('the glance at the stages is no edit: it neither makes a form stale nor is written back by one', async () => {
    const { id } = await openCase('Glance');
    const glance = { stageKey: 'data', stageName: 'Needs', stagePosition: 5, stagesDone: 4, stagesOpen: 1, stagesTotal: 8 };
    await within(async (tx) => {
      const loaded = await tx.use(PlanningProcesses).require(id);
      await tx.use(PlanningProcesses).showStages(id, glance);
      await tx.use(PlanningProcesses).save(loaded);
    });
    expect((await readCase(id)).stage).toEqual({ key: 'data', name: 'Needs', nameKey: null, position: 5, done: 4, open: 1, total: 8 });
  });
});

describe('the file', () => {
  it('S-018 a call is logged in one press: who, when, sector, what was said, what follows', async () => {
    const { id } = await openCase('Calls');
    const chamber = await rooms.get(AddOrganization).execute(city.founder, { name: 'Traders', kind: 'company', sector: 'business' });
    const caller = await rooms.get(AddPerson).execute(city.founder, { name: 'Bo', organizationId: chamber.id });
    const { id: entryId, request } = await rooms.get(LogCall).execute(city.founder, id, {
      withPartyId: caller.id, about: 'Evening hours', note: 'Could host on Tuesdays', followUp: 'Send the charter', happenedAt: '2026-11-23T14:30:00Z',
    });
    expect(request).toBeNull();
    expect((await file(id)).items).toMatchObject([{
      id: entryId, kind: 'call', happenedAt: '2026-11-23T14:30:00Z', with: 'Bo', sector: 'business', title: 'Evening hours', body: 'Could host on Tuesdays',
      followUp: 'Send the charter', by: 'Ana', visibility: 'staff', request: null,
    }]);
    expect((await file(id, city.founder, { sector: 'faith' })).items).toEqual([]);
    await expect(rooms.get(LogCall).execute(city.founder, id, { about: 'x', happenedAt: '2026-11-24T14:30:00Z' })).rejects.toMatchObject({ code: 'casework.entry.in-future' });
    await expect(rooms.get(LogCall).execute(city.founder, id, { about: 'x', sector: 'farming' })).rejects.toMatchObject({ code: 'casework.sector.absent' });
  });

  it('the same press makes it a request, with a lead and a day; a repeated press makes neither twice', async () => {
    const { id } = await openCase('Call and request');
    const press: Actor = { ...city.founder, idempotencyKey: newId() };
    const given = { withWhom: 'A neighbor', about: 'Wants to interpret', request: { kind: 'offer' as const } };
    const [first, second] = [await rooms.get(LogCall).execute(press, id, given), await rooms.get(LogCall).execute(press, id, given)];
    expect(second).toEqual(first);
    expect(first.request).toMatchObject({ number: expect.any(Number), dueOn: '2026-11-30' });
    const { items } = await file(id);
    expect(items).toMatchObject([{ with: 'A neighbor', request: { number: first.request!.number, state: 'open' } }]);
    expect((await readCase(id)).openRequests).toBe(1);
  });

  it('S-013 the core team has its private room; members see only what is meant for them', async () => {
    const { id } = await openCase('Rooms');
    for (const visibility of ['staff', 'core', 'participants'] as const) {
      await rooms.get(AddEntry).execute(city.founder, id, { kind: 'note', title: visibility, visibility });
    }
    const grants = (role: string, scopeId: string | null) => [{ role, scopeKind: scopeId === null ? 'workspace' as const : 'process' as const, scopeId }];
    const seenBy = async (role: string, scopeId: string | null) => (await file(id, city.as('member', { grants: grants(role, scopeId) }))).items.map(({ title }) => title).sort();
    expect(await seenBy('director', null)).toEqual(['core', 'participants', 'staff']);
    expect(await seenBy('facilitator', id)).toEqual(['core', 'participants']);
    expect(await seenBy('facilitator', newId())).toEqual(['participants']);
    expect(await seenBy('member', null)).toEqual(['participants']);
    await expect(file(id, city.as('member', { grants: [] }))).rejects.toMatchObject({ code: 'casework.case.absent' });
  });

  it('is one timeline in the order of what happened, also for dates known in part, paged without loss', async () => {
    const { id } = await openCase('Timeline');
    const add = (title: string, when: object) => rooms.get(AddEntry).execute(city.founder, id, { kind: 'document', title, ...when });
    await add('now', {});
    await add('May 2014', { happenedInPart: '2014-05' });
    await add('yesterday', { happenedAt: '2026-11-22T12:00:00Z' });
    await add('2013', { happenedInPart: '2013' });
    const seen: [string, string | null][] = [];
    let after: string | undefined;
    do {
      const page = await file(id, city.founder, { limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ title, happenedInPart }): [string, string | null] => [title, happenedInPart]));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual([['now', null], ['yesterday', null], ['May 2014', '2014-05'], ['2013', '2013']]);
  });

  it('S-086 links of several kinds stand with an entry; a correction is a record of its own: what stood there, who, when and why; what was kept from somebody stays kept', async () => {
    const { id } = await openCase('Correct');
    const links = [{ kind: 'press' as const, label: 'Release', url: 'https://city.invalid/release' }, { kind: 'fact_sheet' as const, label: 'Facts', url: 'https://city.invalid/facts' }];
    const entry = await rooms.get(AddEntry).execute(city.founder, id, { kind: 'decision', title: 'First words', body: 'Old', links });
    await rooms.get(CorrectEntry).execute(city.founder, entry.id, { title: 'Second words', body: 'New', visibility: 'participants', reason: 'Wrong name', version: 1 });
    await rooms.get(CorrectEntry).execute(city.founder, entry.id, { title: 'Second words', body: 'Newer', visibility: 'participants', version: 2 });
    expect((await file(id)).items).toMatchObject([{ title: 'Second words', body: 'Newer', links, correctedBy: 'Ana', correctedAt: expect.anything(), version: 3 }]);
    const before = await rooms.get(ListCorrections).execute(city.founder, entry.id);
    expect(before.items).toMatchObject([{ no: 2, title: 'Second words', body: 'New', reason: null, by: 'Ana' }, { no: 1, title: 'First words', body: 'Old', reason: 'Wrong name' }]);
    expect((await rooms.get(ListCorrections).execute(city.as('member'), entry.id)).items.map(({ no }) => no)).toEqual([2]);
    await expect(rooms.get(CorrectEntry).execute(city.founder, entry.id, { title: 'x', body: '', visibility: 'staff', version: 2 })).rejects.toMatchObject({ kind: 'stale' });
  });

  it('S-073 S-104 the gathering of October 2013 names the outside hosts, is known by its month, is marked as external and points to press, coverage and fact sheet; a correction keeps them', async () => {
    const { id } = await openCase('Atlanta');
    const link = (kind: 'press' | 'media' | 'fact_sheet', label: string) => ({ kind, label, url: `https://press.invalid/${kind}` });
    const links = [link('press', 'Press release'), link('media', 'Media coverage'), link('fact_sheet', 'Fact sheet')];
    const entry = await rooms.get(AddEntry).execute(city.founder, id, { kind: 'meeting', title: 'Private roundtable on integration', happenedInPart: '2013-10', hosts: ['AS/COA'], external: true, visibility: 'participants', links });
    const shown = { title: 'Private roundtable on integration', happenedInPart: '2013-10', hosts: ['AS/COA'], external: true, links };
    expect((await file(id)).items).toMatchObject([shown]);
    expect((await file(id, city.founder, { search: 'as/coa' })).items).toHaveLength(1);
    await rooms.get(CorrectEntry).execute(city.founder, entry.id, { title: 'Public roundtable on integration', body: '', visibility: 'participants', version: 1 });
    expect((await file(id)).items).toMatchObject([{ ...shown, title: 'Public roundtable on integration' }]);
    await rooms.get(CorrectEntry).execute(city.founder, entry.id, { title: 'Public roundtable on integration', body: '', visibility: 'participants', hosts: ['AS/COA', 'Chamber'], external: false, version: 2 });
    expect((await file(id)).items).toMatchObject([{ hosts: ['AS/COA', 'Chamber'], external: false }]);
  });

  it('is searched by title, words and name, and filtered by kind', async () => {
    const { id } = await openCase('Find');
    await rooms.get(LogCall).execute(city.founder, id, { about: 'Buses', withWhom: 'Mr. Okafor', note: '50% late' });
    await rooms.get(AddEntry).execute(city.founder, id, { kind: 'note', title: 'Schools' });
    const found = async (more: object) => (await file(id, city.founder, more)).items.map(({ title }) => title);
    expect([await found({ search: 'OKAFOR' }), await found({ search: '50% l' }), await found({ search: '5_%' }), await found({ kind: 'note' })]).toEqual([['Buses'], ['Buses'], [], ['Schools']]);
  });

  it('a slip of the pen is mended; what stood before is in the trail', async () => {
    const { id } = await openCase('Mend');
    const entry = await rooms.get(AddEntry).execute(city.founder, id, { kind: 'note', title: 'Tpyo' });
    await rooms.get(CorrectEntry).execute(city.founder, entry.id, { title: 'Typo', body: '', visibility: 'core', version: 1 });
    expect((await file(id)).items).toMatchObject([{ title: 'Typo', visibility: 'core', version: 2 }]);
    expect(await rooms.database.sql(`select before->>'title' as title from audit.change c join audit.entry e using (workspace_id, id) where e.subject_id = $1 and e.action = 'casework.entry.correct'`, [entry.id]))
      .toEqual([{ title: 'Tpyo' }]);
    const facilitator = city.as('facilitator', { grants: [{ role: 'facilitator', scopeKind: 'process', scopeId: id }] });
    const staffOnly = await rooms.get(AddEntry).execute(city.founder, id, { kind: 'note', title: 'Secret' });
    await expect(rooms.get(CorrectEntry).execute(facilitator, staffOnly.id, { title: 'x', body: '', visibility: 'staff', version: 1 })).rejects.toMatchObject({ code: 'casework.entry.absent' });
  });

  it('a merged caller is logged under the one who stays', async () => {
    const { id } = await openCase('Merged');
    const [one, two] = [await rooms.get(AddPerson).execute(city.founder, { name: 'One' }), await rooms.get(AddPerson).execute(city.founder, { name: 'Two' })];
    await within(async (tx) => {
      const party = await tx.use(Parties).require(one.id);
      party.mergeInto(await tx.use(Parties).require(two.id));
      await tx.query('update directory.party set merged_into_id = $2 where workspace_id = $3 and id = $1', [one.id, two.id, tx.workspaceId]);
    });
    await rooms.get(LogCall).execute(city.founder, id, { withPartyId: one.id, about: 'x' });
    expect((await file(id)).items[0]!.withPartyId).toBe(two.id);
  });

  it('reads in two statements whatever its length, and says when there is no such case', async () => {
    const { id } = await openCase('Long');
    const read = () => countStatements(rooms, () => file(id));
    const empty = await read();
    for (let day = 1; day <= 30; day += 1) await rooms.get(AddEntry).execute(city.founder, id, { kind: 'note', title: `${day}`, happenedAt: `${addDays('2026-11-23', -day)}T12:00:00Z` });
    expect([empty, await read()]).toEqual([2, 2]);
    await expect(file(newId())).rejects.toMatchObject({ code: 'casework.case.absent' });
  });
});
