import { describe, expect, it } from '@jest/globals';
import { CaseworkModule, ListEntries } from '#libs/casework';
import { AddPerson, DirectoryModule } from '#libs/directory';
import { newId } from '#libs/kernel';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { inFreshCity } from '../../../test/support/fresh-city.js';
import type { Rooms } from '../../../test/support/rooms.js';
import { ConveningModule } from '../convening.module.js';
import { OpenCase } from '../opening/open-case.use-case.js';
import { KeepVision } from './keep-vision.use-case.js';
import { ReadVision } from './read-vision.query.js';
import { SetGoals } from './set-goals.use-case.js';

let rooms: Rooms;
let city: CityWithFounder;
let caseId: string;
inFreshCity([DirectoryModule, CaseworkModule, ConveningModule], async (booted, founded) => {
  [rooms, city] = [booted, founded];
  caseId = (await rooms.get(OpenCase).execute(city.founder, { title: 'Welcoming plan', leadPartyId: city.organizationId })).id;
});

const read = (actor = city.founder) => rooms.get(ReadVision).execute(actor, caseId);
const draft = async (text: string, version: number) => (await rooms.get(KeepVision).draft(city.founder, caseId, { text, version })).id;
const adopt = (id: string, version = 1) => rooms.get(KeepVision).adopt(city.founder, id, { how: 'Core team, at its meeting', version });
const announced = () => rooms.database.sql(`select 1 from queue.outbox where event = 'convening.vision.changed' and ids->>'caseId' = $1`, [caseId]);

describe('the vision of an effort', () => {
  it('S-006 S-020 drafted, remarked on, worded anew, adopted: every wording stays, one is the vision', async () => {
    const first = await draft('A city where everybody stays.', 0);
    await rooms.get(KeepVision).remark(city.founder, first, { text: 'Say who everybody is' });
    rooms.clock.advanceDays(3);
    const second = await draft('A city where newcomers and long-term residents belong.', 1);
    expect((await read()).texts.map(({ state }) => state)).toEqual(['draft', 'draft']);
    expect(await announced()).toEqual([]);
    await adopt(second);
    expect(await read()).toMatchObject({ texts: [
      { no: 2, state: 'adopted', adoptedOn: '2026-11-26', adoptedHow: 'Core team, at its meeting', by: 'Ana', remarks: [] },
      { no: 1, state: 'draft', adoptedOn: null, text: 'A city where everybody stays.', remarks: [{ text: 'Say who everybody is', by: 'Ana' }] },
    ] });
    expect(await announced()).toHaveLength(1);
    const [entry] = (await rooms.get(ListEntries).execute(city.founder, caseId, { kind: 'decision' })).items;
    expect(entry).toMatchObject({ titleKey: 'convening.file.visionAdopted', body: 'A city where newcomers and long-term residents belong.' });
    await adopt(first);
    expect((await read()).texts.map(({ no, state, adoptedOn }) => [no, state, adoptedOn])).toEqual([[2, 'replaced', '2026-11-26'], [1, 'adopted', '2026-11-26']]);
    await expect(adopt(first, 2)).rejects.toMatchObject({ code: 'convening.vision.move' });
  });

  it('S-020 two who write at once: the second sees both texts, and nothing is lost', async () => {
    await draft('First', 0);
    await draft('Second', 1);
    await expect(draft('Other second', 1)).rejects.toMatchObject({ kind: 'stale', details: { version: 2, current: { text: 'Second' } } });
    await expect(draft('', 2)).rejects.toMatchObject({ code: 'convening.vision.empty' });
    expect((await read()).texts.map(({ text }) => text)).toEqual(['Second', 'First']);
  });

  it('a member remarks and reads only their own; drafting and adopting are for others', async () => {
    const id = await draft('A city where everybody stays.', 0);
    await rooms.get(KeepVision).remark(city.founder, id, { text: 'From staff' });
    rooms.clock.advanceDays(1);
    const { id: personId } = await rooms.get(AddPerson).execute(city.founder, { name: 'Mo' });
    const member = city.as('member', { personId });
    await rooms.get(KeepVision).remark(member, id, { text: 'From a member' });
    expect((await read(member)).texts[0]!.remarks.map(({ text }) => text)).toEqual(['From a member']);
    expect((await read()).texts[0]!.remarks.map(({ text }) => text)).toEqual(['From staff', 'From a member']);
    await expect(rooms.get(KeepVision).draft(member, caseId, { text: 'Mine', version: 1 })).rejects.toMatchObject({ code: 'access.denied' });
    for (const role of ['member', 'facilitator', 'core_partner']) await expect(rooms.get(KeepVision).adopt(city.as(role), id, { how: 'x', version: 1 })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(read(city.as('funder'))).rejects.toMatchObject({ code: 'casework.case.absent' });
    await expect(rooms.get(ReadVision).execute((await foundRealCity(rooms)).founder, caseId)).rejects.toMatchObject({ code: 'convening.case.absent' });
  });

  it('S-010 any number of goals in any words and order; one that stays keeps its id', async () => {
    const set = (goals: { id?: string; text: string }[]) => rooms.get(SetGoals).execute(city.founder, caseId, { goals });
    const many = await set(Array.from({ length: 23 }, (_, at) => ({ text: `Goal ${at}` })));
    expect((await read()).goals).toEqual(many.goals);
    const [a, b] = many.goals;
    await set([{ id: b!.id, text: 'Goal 1, sharper' }, { text: 'Another' }, { id: a!.id, text: 'Goal 0' }]);
    expect((await read()).goals.map(({ text }) => text)).toEqual(['Goal 1, sharper', 'Another', 'Goal 0']);
    expect((await read()).goals[0]!.id).toBe(b!.id);
    await expect(set([{ id: newId(), text: 'x' }])).rejects.toMatchObject({ code: 'convening.goal.absent' });
    expect(await set([])).toEqual({ goals: [] });
  });
});
