import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Problem, type Actor } from '#libs/kernel';
import { CaseworkModule } from '#libs/casework';
import { ConveningModule } from '#libs/convening';
import { DeliberationModule } from '#libs/deliberation';
import { PublishingModule } from '#libs/publishing';
import { createMessages } from '#libs/ui';
import { DataSource, type QueryRunner } from 'typeorm';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { townPlan } from '../../../test/support/stratml-plans.js';
import { bytesOf, documentOf, goalOf, objectiveOf } from '../../../test/support/stratml-samples.js';
import { ExchangeModule } from '../exchange.module.js';
import { writeStratml } from '../stratml/write-stratml.js';
import { ImportPlan, type PlanFile } from './import-plan.use-case.js';
import type { ImportReport } from './import-report.model.js';
import { refusalSentence, remarkSentence } from './remark-sentence.rules.js';

const TABLES = ['casework.planning_process', 'deliberation.item', 'deliberation.given_number', 'publishing.published_version', 'publishing.version_item', 'exchange.plan_import', 'directory.party', 'search.entry', 'audit.entry', 'queue.outbox'];
const en = createMessages('en');
const file = (xml: string, more: Partial<PlanFile> = {}): PlanFile => ({ bytes: bytesOf(xml), filename: 'harbor.xml', ...more });
const town = (goals: number, objectives: number): string => writeStratml(townPlan(goals, objectives), 'part2');

let rooms: Rooms;
let city: string;
let convener: Actor;
beforeAll(async () => {
  rooms = await bootRooms([CaseworkModule, ConveningModule, DeliberationModule, PublishingModule, ExchangeModule]);
});
afterAll(() => rooms.close());

async function freshCity(): Promise<void> {
  city = await foundCity(rooms);
  convener = actorWith(city, 'convener', { personId: null });
}
const bring = (given: PlanFile, actor = convener): Promise<ImportReport> => rooms.get(ImportPlan).execute(actor, given);
const problemOf = async (work: Promise<unknown>): Promise<Problem> => work.then(() => { throw new Error('no problem'); }, (error: unknown) => error as Problem);
const count = async (table: string): Promise<number> => (await rooms.database.sql<{ n: number }>(`select count(*)::int as n from ${table} where workspace_id = $1`, [city]))[0]?.n ?? 0;
const counts = async (): Promise<number[]> => {
  const all: number[] = [];
  for (const table of TABLES) all.push(await count(table));
  return all;
};

/** Statements sent while the work ran. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const source = rooms.module.get(DataSource, { strict: false });
  const made = source.createQueryRunner.bind(source);
  let sent = 0;
  const spy = jest.spyOn(source, 'createQueryRunner').mockImplementation((mode) => {
    const runner = made(mode);
    const query = runner.query.bind(runner) as (...given: unknown[]) => Promise<unknown>;
    runner.query = ((...given: unknown[]) => { sent += 1; return query(...given); }) as QueryRunner['query'];
    return runner;
  });
  await work();
  spy.mockRestore();
  return sent;
}

describe('a plan that comes in from a file', () => {
  it('S-050 41 goals and 386 objectives become one process with items, numbers, organizations and version 1', async () => {
    await freshCity();
    const report = await bring(file(town(41, 386)));
    expect(report).toMatchObject({ outcome: 'imported', title: 'Harbor Plan 41 by 386', goals: 41, objectives: 386, organizations: 8, version: { no: 1, slug: 'harbor-plan-41-by-386' } });
    const [process] = await rooms.database.sql('select number, title, state, stages_total, read_only, (select name from directory.party p where p.workspace_id = c.workspace_id and p.id = c.lead_party_id) as lead from casework.planning_process c where workspace_id = $1', [city]);
    expect(process).toMatchObject({ number: report.process?.number, state: 'open', stages_total: 0, read_only: false, lead: 'Town of Harbor' });
    expect([await count('deliberation.item'), await count('deliberation.given_number'), await count('publishing.version_item'), await count('convening.stage')]).toEqual([427, 427, 427, 0]);
    const [version] = await rooms.database.sql<{ intro: string }>('select intro, checksum from publishing.published_version where workspace_id = $1', [city]);
    expect(version).toMatchObject({ checksum: report.version?.checksum });
    for (const text of ['Vision: A harbor for everybody', 'Value: Candor: We say what is.', 'Published March 5, 2020. Until December 31, 2040.', 'Source: https://harbor.example/plan']) expect(version?.intro).toContain(text);
    const [item] = await rooms.database.sql<{ body: string }>(`select number, origin, state, body from deliberation.item where workspace_id = $1 and number = '6.1'`, [city]);
    expect(item).toMatchObject({ origin: 'imported', state: 'adopted', body: 'What Lighthouse step 5 means for the town.\n\nNamed here: Partner 5 (Funder: pays half); Residents' });
  });

  it('S-050 items are found by their number and their words, by everybody since they are published', async () => {
    const found = await rooms.database.sql<{ number: string }>(`select number from search.entry where workspace_id = $1 and kind = 'published' and visibility = 'public' and (number = '41' or words @@ to_tsquery('simple', 'lighthouse & 385')) order by number`, [city]);
    expect(found.map(({ number }) => number)).toEqual(['17.10', '41']);
  });

  it('S-050 the same plan again, laid out otherwise, changes nothing and says so', async () => {
    const before = await counts();
    const again = await bring(file(town(41, 386).replaceAll('><', '>\n\n  <'), { filename: 'copy.xml' }));
    expect(again).toMatchObject({ outcome: 'unchanged', version: null, importedOn: rooms.clock.now().toISOString().slice(0, 10) });
    expect(await counts()).toEqual(before);
  });

  it('two presses at once bring it in once', async () => {
    await freshCity();
    const reports = await Promise.all([1, 2, 3].map(() => bring(file(town(2, 6)))));
    expect(reports.map(({ outcome }) => outcome).sort()).toEqual(['imported', 'unchanged', 'unchanged']);
    expect([await count('casework.planning_process'), await count('deliberation.item')]).toEqual([1, 8]);
  });

  it('the number of statements does not grow with items or organizations', async () => {
    await freshCity();
    const few = await statementsOf(() => bring(file(town(2, 8))));
    const many = await statementsOf(() => bring(file(town(20, 170))));
    expect(few).toBeGreaterThan(10);
    expect(many).toBe(few);
  });

  it('a dry run tells the same and writes nothing', async () => {
    await freshCity();
    const before = await counts();
    expect(await bring(file(town(3, 9), { dryRun: true }))).toMatchObject({ outcome: 'tried', goals: 3, objectives: 9, process: null });
    expect(await counts()).toEqual(before);
  });
});

describe('what becomes of what it says', () => {
  it('S-239 nobody named in a file is taken over as a person, and the report says how many', async () => {
    await freshCity();
    const { leftOut } = await bring(file(town(2, 11)));
    expect(leftOut.map((remark) => remarkSentence(remark, en))).toContainEqual(expect.stringMatching(/People named in the document were left out.*: 4\./));
    expect(await count('directory.person')).toBe(0);
    expect(JSON.stringify(await rooms.database.sql('select * from deliberation.item where workspace_id = $1', [city]))).not.toContain('Pat Example');
  });

  it('the organization asked for leads; one that the city knows is not made again', async () => {
    await freshCity();
    await bring(file(town(2, 6), { lead: 'Chamber of Commerce' }));
    const parties = await count('directory.party');
    await bring(file(town(3, 6), { lead: 'CHAMBER OF COMMERCE' }));
    expect(await count('directory.party')).toBe(parties);
    const leads = await rooms.database.sql(`select distinct p.name from casework.planning_process c join directory.party p on p.workspace_id = c.workspace_id and p.id = c.lead_party_id where c.workspace_id = $1`, [city]);
    expect(leads).toEqual([{ name: 'Chamber of Commerce' }]);
    await rooms.database.sql(`insert into directory.party (workspace_id, id, kind, name, merged_into_id, created_at, version)
      select workspace_id, gen_random_uuid(), 'organization', 'Board of Trade', id, created_at, 1 from directory.party where workspace_id = $1 and name = 'Chamber of Commerce'`, [city]);
    await bring(file(town(4, 6), { lead: 'Board of Trade' }));
    expect(await rooms.database.sql(`select count(*)::int as n from casework.planning_process c join directory.party p on p.workspace_id = c.workspace_id and p.id = c.lead_party_id where c.workspace_id = $1 and p.name = 'Chamber of Commerce'`, [city])).toEqual([{ n: 3 }]);
  });

  it('repairs and what was left out are sentences with the line, and stay with the import', async () => {
    await freshCity();
    const report = await bring(file(documentOf(`${goalOf('1', 'Welcome', objectiveOf('1', 'Learn') + objectiveOf('', 'Work'))}\n<Budget>12</Budget>`)));
    expect(report.repaired.map((remark) => remarkSentence(remark, en))[0]).toMatch(/^line 3: /);
    expect(report.leftOut.map((remark) => remarkSentence(remark, en)).join(' ')).toContain('“Budget”');
    const [kept] = await rooms.database.sql('select filename, form, item_count, repaired, left_out from exchange.plan_import where workspace_id = $1', [city]);
    expect(kept).toEqual({ filename: 'harbor.xml', form: 'part2-2016', item_count: 3, repaired: report.repaired, left_out: report.leftOut });
  });

  it('words of our own are in the language of the plan', async () => {
    await freshCity();
    const spanish = goalOf('1', 'La ciudad que da la bienvenida a todas las personas que llegan', objectiveOf('1.1', 'Que los servicios de la ciudad se ofrezcan en las lenguas de la gente'));
    await bring(file(documentOf(spanish)));
    expect(await rooms.database.sql('select name, name_plural, numbered from deliberation.level where workspace_id = $1 order by depth', [city]))
      .toEqual([{ name: 'Meta', name_plural: 'Metas', numbered: true }, { name: 'Objetivo', name_plural: 'Objetivos', numbered: false }]);
  });
});

describe('what is refused', () => {
  it('S-050 a broken file is a sentence with line and column, and nothing is written', async () => {
    await freshCity();
    const before = await counts();
    const problem = await problemOf(bring(file(documentOf('<Goal><Name>Open</Name>'))));
    expect(problem).toMatchObject({ code: 'exchange.stratml.xml-tag-mismatch', kind: 'invalid' });
    expect(refusalSentence(problem, 'harbor.xml', en)).toMatch(/^harbor\.xml, line 4, column 20: The XML is broken: .* Nothing was written\.$/);
    const poem = await problemOf(bring(file('roses are red')));
    expect(refusalSentence(poem, 'poem.txt', en)).toBe('poem.txt: This is not an XML file. Choose a StratML file (its name usually ends in .xml). Nothing was written.');
    expect(await counts()).toEqual(before);
  });

  it('T11 only those who convene for the whole city may', async () => {
    await freshCity();
    for (const role of ['member', 'chair', 'executive', 'facilitator', 'clerk', 'researcher']) {
      expect(await problemOf(bring(file(town(2, 6)), actorWith(city, role)))).toMatchObject({ code: 'access.denied' });
    }
    expect((await problemOf(bring(file(town(2, 6)), actorWith(city, 'convener', {}, { scopeKind: 'process', scopeId: city })))).code).toBe('access.denied');
    expect(await count('casework.planning_process')).toBe(0);
  });
});
