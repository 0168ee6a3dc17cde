import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddEntry, CaseworkModule, ListCases, ListEntries } from '#libs/casework';
import { AddOrganization, AddPerson, DirectoryModule } from '#libs/directory';
import type { Actor } from '#libs/kernel';
import type { Role } from '#libs/platform/contract';
import { countStatements } from '../../../test/support/count-statements.js';
import { foundRealCity, type CityWithFounder } from '../../../test/support/founded-cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { ConveningModule } from '../convening.module.js';
import { ChangeDates } from '../dates/change-dates.use-case.js';
import { ReadDates } from '../dates/read-dates.query.js';
import { ReadCaseHome } from '../home/read-case-home.query.js';
import { OpenCase } from '../opening/open-case.use-case.js';
import { AnswerQuestion } from '../stage/answer-question.use-case.js';
import { ListAnswers } from '../stage/list-answers.query.js';
import { OpenStage } from '../stage/open-stage.use-case.js';
import { ListTemplates } from '../template/list-templates.query.js';
import { JoinTeam } from './join-team.use-case.js';
import { ListTeam } from './list-team.query.js';
import { TEAM_PARTS, type TeamPart } from './team-member.entity.js';

let rooms: Rooms;
let city: CityWithFounder;
let mine: string;
let other: string;
const actors = new Map<TeamPart, Actor>();
beforeAll(async () => {
  rooms = await bootRooms([DirectoryModule, CaseworkModule, ConveningModule]);
  rooms.clock.set('2026-11-23T15:00:00Z');
  city = await foundRealCity(rooms);
  const open = async (title: string) => (await rooms.get(OpenCase).execute(city.founder, { title, leadPartyId: city.organizationId })).id;
  [mine, other] = [await open('Mine'), await open('Other')];
  for (const caseId of [mine, other]) {
    await rooms.get(AnswerQuestion).execute(city.founder, (await item(caseId)).id, { answer: 'Five partners', version: 1 });
    for (const visibility of ['core', 'staff'] as const) await rooms.get(AddEntry).execute(city.founder, caseId, { kind: 'note', title: `For ${visibility}`, visibility });
  }
  for (const part of TEAM_PARTS) {
    const { id } = await rooms.get(AddPerson).execute(city.founder, { name: `The ${part}` });
    await rooms.get(JoinTeam).execute(city.founder, mine, { partyId: id, part, note: 'By agreement' });
    const [grant] = await rooms.database.sql<{ role: Role }>('select role from identity.grant_row where person_id = $1', [id]);
    actors.set(part, city.as('x', { personId: id, grants: [{ role: grant!.role, scopeKind: 'process', scopeId: mine }] }));
  }
});
afterAll(() => rooms.close());

const item = async (caseId: string) => (await rooms.get(ReadCaseHome).execute(city.founder, caseId)).stages[0]!.items.find(({ key }) => key === 'core_team')!;
const entry = async (actor: Actor, title: string) => (await rooms.get(ListEntries).execute(actor, mine, {})).items.some((one) => one.title === title) || refuse();
const refuse = (): never => { throw new Error('not seen'); };

/** Kinds of objects, each with the act that reads or changes it in `caseId`. */
const KINDS: Readonly<Record<string, (actor: Actor, caseId: string) => Promise<unknown>>> = {
  stages: async (actor, caseId) => rooms.get(ReadCaseHome).execute(actor, caseId),
  dates: (actor, caseId) => rooms.get(ReadDates).execute(actor, caseId),
  answers: async (actor, caseId) => {
    const { stages } = await rooms.get(ReadCaseHome).execute(actor, caseId);
    await rooms.get(ListAnswers).execute(actor, (await item(caseId)).id);
    return stages[0]!.items.some(({ answer }) => answer === 'Five partners') || refuse();
  },
  'core file': (actor) => entry(actor, 'For core'),
  'staff file': (actor) => entry(actor, 'For staff'),
  'answer it': async (actor, caseId) => rooms.get(AnswerQuestion).execute(actor, (await item(caseId)).id, { answer: 'Five partners', version: (await item(caseId)).version }),
  'run stages': async (actor, caseId) => {
    const { stages } = await rooms.get(ReadCaseHome).execute(city.founder, caseId);
    const stage = stages.find(({ state }) => state === 'not_started')!;
    return rooms.get(OpenStage).execute(actor, stage.id, { version: stage.version });
  },
  'move dates': async (actor, caseId) => rooms.get(ChangeDates).execute(actor, caseId, { changes: [{ id: 'end', on: '2027-06-30' }], version: (await rooms.get(ReadDates).execute(city.founder, caseId)).version }),
  'change the team': async (actor, caseId) => rooms.get(JoinTeam).execute(actor, caseId, { partyId: (await rooms.get(AddOrganization).execute(city.founder, { name: `By ${actor.personId!}`, kind: 'nonprofit' })).id, part: 'funder' }),
  templates: (actor) => rooms.get(ListTemplates).execute(actor),
};
const READS = ['stages', 'dates'];

/** S-011 … S-015, S-041, S-191, S-293: what each part of a team sees and does in its own process. */
const MAY: Readonly<Record<TeamPart, readonly string[]>> = {
  convener: [...READS, 'answers', 'core file', 'staff file', 'answer it', 'run stages', 'move dates', 'change the team'],
  core_partner: [...READS, 'answers', 'core file', 'answer it'],
  facilitator: [...READS, 'answers', 'core file', 'answer it'],
  researcher: READS,
  technical_assistance: [...READS, 'answers'],
  funder: [],
};

describe('S-011 S-012 S-013 S-014 S-041 S-191 S-293 each part of a team has its own limited view', () => {
  describe.each(TEAM_PARTS)('%s', (part) => {
    it.each(Object.keys(KINDS))('%s', async (kind) => {
      const act = (caseId: string) => KINDS[kind]!(actors.get(part)!, caseId);
      if (MAY[part].includes(kind)) await expect(act(mine)).resolves.toBeTruthy();
      else await expect(act(mine)).rejects.toBeTruthy();
      // In another process a part gives nothing but the sight of where it stands.
      if (!READS.includes(kind) && !kind.endsWith('file')) await expect(act(other)).rejects.toBeTruthy();
    });
  });

  it('S-293 to a funder no process exists in the list', async () => {
    expect((await rooms.get(ListCases).execute(actors.get('funder')!, {})).items).toEqual([]);
  });

  it('the team is paged, in one statement however many there are; who left stands at the end', async () => {
    const read = (query: object) => rooms.get(ListTeam).execute(city.founder, mine, query);
    const first = await read({ limit: 3 });
    expect(first.items).toHaveLength(3);
    const rest = await read({ after: first.next! });
    expect([...first.items, ...rest.items].map(({ part }) => part)).toEqual(expect.arrayContaining([...TEAM_PARTS]));
    expect([...first.items, ...rest.items].find(({ name }) => name === 'The funder')).toMatchObject({ note: 'By agreement', past: false });
    expect(await countStatements(rooms, () => read({}))).toBe(1);
    await expect(rooms.get(ListTeam).execute(actors.get('funder')!, mine, {})).rejects.toMatchObject({ code: 'casework.case.absent' });
  });
});
