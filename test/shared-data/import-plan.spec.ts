import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CaseworkModule } from '#libs/casework';
import { ConveningModule } from '#libs/convening';
import { DeliberationModule } from '#libs/deliberation';
import { ExchangeModule, ImportPlan, remarkSentence, type ImportReport } from '#libs/exchange';
import { publicActor, systemActor } from '#libs/kernel';
import { Search, SearchModule } from '#libs/platform/search';
import { PublishingModule } from '#libs/publishing';
import { createMessages } from '#libs/ui';
import { foundCity } from '../support/cities.js';
import { bootRooms, type Rooms } from '../support/rooms.js';

const FOLDER = join(process.env['SHARED_DATA'] ?? '../shared/data', 'stratml/docs');
const NAME = 'part2-town-HiltonHead-OurPlan-2020.xml';

let rooms: Rooms;
let city: string;
let report: ImportReport;
const bring = (name: string): Promise<ImportReport> =>
  rooms.get(ImportPlan).execute(systemActor(city, 'command', 'spec'), { bytes: readFileSync(join(FOLDER, name)), filename: name });
const rows = <Row>(text: string): Promise<Row[]> => rooms.database.sql<Row>(text, [city]);
const found = async (q: string): Promise<(string | null)[]> => (await rooms.get(Search).execute(publicActor(city, 'spec'), { q })).items.map(({ number }) => number);
beforeAll(async () => {
  rooms = await bootRooms([CaseworkModule, ConveningModule, DeliberationModule, PublishingModule, SearchModule, ExchangeModule]);
  city = await foundCity(rooms);
  report = await bring(NAME);
});
afterAll(() => rooms.close());

describe('the plan of a real town', () => {
  it('S-050 comes in whole: 41 goals and 386 objectives, in order, published', async () => {
    expect(report).toMatchObject({ outcome: 'imported', title: 'Our Plan -- Section 3.0: Our Core Values', goals: 41, objectives: 386, version: { no: 1 } });
    expect(await rows(`select l.name, count(*)::int as items, count(i.number)::int as numbers, count(distinct i.number)::int as different
      from deliberation.item i join deliberation.level l on l.workspace_id = i.workspace_id and l.case_id = i.case_id and l.depth = i.depth
      where i.workspace_id = $1 and i.state = 'adopted' group by 1 order by 1`))
      .toEqual([{ name: 'Goal', items: 41, numbers: 41, different: 41 }, { name: 'Objective', items: 386, numbers: 386, different: 386 }]);
    expect(await rows('select no, item_count, checksum from publishing.published_version where workspace_id = $1')).toEqual([{ no: 1, item_count: 427, checksum: report.version?.checksum }]);
  });

  it('is led by the town, and the organizations it names are known', async () => {
    expect(await rows('select p.name from casework.planning_process c join directory.party p on p.workspace_id = c.workspace_id and p.id = c.lead_party_id where c.workspace_id = $1'))
      .toEqual([{ name: 'Town of Hilton Head Island' }]);
    const names = (await rows<{ name: string }>(`select name from directory.party where workspace_id = $1 and kind = 'organization'`)).map(({ name }) => name);
    expect(names).toHaveLength(report.organizations);
    expect(names).toEqual(expect.arrayContaining(['Beaufort County', 'Palmetto Electric', 'FEMA']));
  });

  it('is found by the public: type a number, get it; type words, get what says them', async () => {
    expect((await found('EX1'))[0]).toBe('EX1');
    expect(await found('League of American Bicyclists')).not.toEqual([]);
  });

  it('says what was repaired and what was left out, in every language', () => {
    for (const language of ['en', 'es', 'ar']) {
      const sentences = [...report.repaired, ...report.leftOut].map((remark) => remarkSentence(remark, createMessages(language)));
      expect(sentences.filter((sentence) => sentence.endsWith('.'))).toHaveLength(report.repaired.length + report.leftOut.length);
    }
    expect(report.repaired.map((remark) => remarkSentence(remark, createMessages('en')))).toContainEqual(expect.stringContaining('Stakeholders without a name or text dropped: 322.'));
    expect(report.leftOut.map((remark) => remarkSentence(remark, createMessages('en')))).toContainEqual(expect.stringContaining('details of the submitter were left out'));
  });

  it('a second time nothing changes', async () => {
    const count = `select (select count(*) from deliberation.item where workspace_id = $1)::int as items, (select count(*) from audit.entry where workspace_id = $1)::int as entries,
      (select count(*) from queue.outbox where workspace_id = $1)::int as events, (select count(*) from directory.party where workspace_id = $1)::int as parties`;
    const before = await rows(count);
    expect(await bring(NAME)).toMatchObject({ outcome: 'unchanged', process: report.process });
    expect(await rows(count)).toEqual(before);
  });
});

describe('other documents', () => {
  it.each(['part1-valid-PMOAI.xml', 'part2-US-Assistance-Albania.xml', 'part2-OECD-AI.xml', 'part2-report-prefixed-SMLC2011.xml'])('%s comes in beside it', async (name) => {
    const other = await bring(name);
    expect(other.outcome).toBe('imported');
    const measures = name.includes('Albania') ? [expect.stringContaining('Measures of the document are not imported: 20.')] : [];
    expect(other.leftOut.map((remark) => remarkSentence(remark, createMessages('en')))).toEqual(expect.arrayContaining(measures));
  });
});
