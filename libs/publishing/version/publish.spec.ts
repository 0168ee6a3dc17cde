import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Problem, systemActor, type Actor } from '#libs/kernel';
import { DecideItem, DeliberationModule, DraftItem } from '#libs/deliberation';
import { WorkspaceReader } from '#libs/platform/database';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { layGround, type PlanGround } from '../../../test/support/plans.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { SetPlanAddress } from '../address/set-plan-address.use-case.js';
import { Pages } from '../page/pages.repository.js';
import { ReadPageOnDay } from '../page/read-page-on-day.query.js';
import { PublishingModule } from '../publishing.module.js';
import { WithholdText } from '../redaction/withhold-text.use-case.js';
import { ListVersions } from './list-versions.query.js';
import { PreviewPublication } from './preview-publication.query.js';
import { PublishPlan } from './publish-plan.use-case.js';

let rooms: Rooms;
let city: string;
let ground: PlanGround;
let staff: Actor;
beforeAll(async () => {
  rooms = await bootRooms([DeliberationModule, PublishingModule]);
});
afterAll(() => rooms.close());
beforeEach(async () => {
  city = await foundCity(rooms);
  ground = await layGround(rooms, city);
  staff = actorWith(city, 'convener', { personId: null });
});

const problemOf = async (work: Promise<unknown>): Promise<Problem> => work.then(() => { throw new Error('no problem'); }, (error: unknown) => error as Problem);
const preview = () => rooms.get(PreviewPublication).execute(staff, ground.caseId);
const adopt = async (title: string, more: object = {}): Promise<string> => {
  const { id } = await rooms.get(DraftItem).execute(staff, ground.caseId, { title, body: `${title}, in full`, ...more });
  await rooms.get(DecideItem).execute(staff, id, { decision: 'adopted', version: 1 });
  return id;
};
const publish = async (more: object = {}) => {
  const { contents } = await preview();
  return rooms.get(PublishPlan).execute(staff, ground.caseId, { title: 'Welcoming Riverton', intro: 'We promise.', contents, word: ' Publish', ...more });
};
const rows = <Row>(text: string) => rooms.database.sql<Row>(text, [city]);

describe('publishing', () => {
  it('S-054 shows what will be public and what is missing, then one press publishes exactly that', async () => {
    const { id: pillar } = await rooms.get(DraftItem).execute(staff, ground.caseId, { title: 'Civic engagement', depth: 0 });
    await adopt('Train staff', { parentId: pillar });
    await rooms.get(DraftItem).execute(staff, ground.caseId, { title: 'Still a secret' });
    const seen = await preview();
    expect(seen).toMatchObject({ no: 1, slug: 'welcoming-plan', word: 'publish', levels: [{ level: 'Pillar', count: 1 }, { level: 'Recommendation', count: 1 }] });
    expect(seen.items.map(({ title, number, change }) => [title, number, change])).toEqual([['Civic engagement', null, 'added'], ['Train staff', '1', 'added']]);
    expect(seen.missing).toEqual(expect.arrayContaining([{ code: 'drafts_left', count: 2, language: null }, { code: 'untranslated', count: 2, language: 'es' }]));
    expect(await rows('select 1 from search.entry where workspace_id = $1 and visibility = \'public\'')).toEqual([]);
    const done = await publish();
    expect(done).toMatchObject({ no: 1, slug: 'welcoming-riverton', publishedOn: '2026-11-23' });
    const found = await rows<{ title: string; path: string }>('select title, path from search.entry where workspace_id = $1 and visibility = \'public\' order by title');
    expect(found).toEqual([{ title: 'Civic engagement', path: '/welcoming-riverton/' }, { title: 'Train staff', path: '/welcoming-riverton/1' }]);
    expect(await rows('select 1 from queue.outbox where workspace_id = $1 and event = \'publishing.version.published\'')).toHaveLength(1);
  });

  it('what changed since it was looked at, a wrong word or an empty plan is refused and leaves nothing', async () => {
    expect((await problemOf(publish())).code).toBe('publishing.plan.empty');
    await adopt('One');
    const { contents } = await preview();
    await adopt('Two');
    const late = rooms.get(PublishPlan).execute(staff, ground.caseId, { title: 'P', contents, word: 'publish' });
    expect(await problemOf(late)).toMatchObject({ code: 'publishing.plan.changed', kind: 'stale' });
    expect((await problemOf(publish({ word: 'yes' }))).code).toBe('publishing.word.wrong');
    expect(await rows('select 1 from publishing.published_version where workspace_id = $1')).toEqual([]);
    expect((await publish({ word: 'PUBLICAR' })).no).toBe(1);
  });

  it('S-058 a version is frozen: the database itself refuses to change it, and its checksum can be made again', async () => {
    const id = await adopt('One');
    const { checksum } = await publish();
    for (const statement of ["update publishing.published_version set title = 'x'", "update publishing.version_item set number = '9'", 'delete from publishing.version_item']) {
      await expect(rooms.get(UnitOfWork).run('spec.forge', staff, (tx) => tx.query(statement))).rejects.toThrow(/permission denied/);
    }
    const [found] = await rows<{ number: string }>('select number from casework.planning_process where workspace_id = $1');
    const item = { benefit: '', body: 'One, in full', decision: 'adopted', depth: 1, itemId: id, levelName: 'Recommendation', number: '1', origin: 'drafted', parentItemId: null, position: 0, title: 'One' };
    const text = JSON.stringify({ caseNumber: found?.number, intro: 'We promise.', items: [item], no: 1, publishedOn: '2026-11-23', shape: 'commonplan.version.1', sourceLanguage: 'en', title: 'Welcoming Riverton' });
    expect(checksum).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('S-054 the second version says in the change log what came, changed and went', async () => {
    const [one] = [await adopt('One'), await adopt('Two')];
    await publish();
    await rooms.get(DecideItem).execute(staff, one, { decision: 'withdrawn', version: 2 });
    await adopt('Three');
    expect((await preview()).items.map(({ title, change }) => [title, change])).toEqual([['Two', 'same'], ['Three', 'added'], ['One', 'removed']]);
    await publish({ note: 'One is done by the county' });
    const log = await rows<{ code: string; number: string | null }>("select code, params->>'number' as number from publishing.change where workspace_id = $1 order by (params->>'no')::integer, code = 'version_published' desc, number");
    expect(log).toEqual([{ code: 'version_published', number: null }, { code: 'version_published', number: null }, { code: 'item_removed', number: '1' }, { code: 'item_added', number: '3' }]);
    expect((await rooms.get(ListVersions).execute(staff, ground.caseId)).items.map(({ no, itemCount }) => [no, itemCount])).toEqual([[2, 2], [1, 2]]);
  });

  it('S-058 an old address stays the plan\'s for ever', async () => {
    await adopt('One');
    await publish();
    await rooms.get(SetPlanAddress).execute(staff, ground.caseId, { slug: 'our-plan' });
    const other = await layGround(rooms, city);
    expect((await problemOf(rooms.get(SetPlanAddress).execute(staff, other.caseId, { slug: 'welcoming-riverton' }))).code).toBe('publishing.slug.taken');
    expect((await problemOf(rooms.get(SetPlanAddress).execute(staff, other.caseId, { slug: 'versions' }))).code).toBe('publishing.slug.reserved');
    expect(await rows('select slug, current from publishing.plan_address where workspace_id = $1 order by slug')).toEqual([{ slug: 'our-plan', current: true }, { slug: 'welcoming-riverton', current: false }]);
  });

  it('a member may look and not publish; a preview of 100 items is one round trip of four statements', async () => {
    for (let at = 0; at < 5; at += 1) await adopt(`Item ${at}`);
    const member = actorWith(city, 'member');
    const { contents } = await rooms.get(PreviewPublication).execute(member, ground.caseId);
    expect((await problemOf(rooms.get(PublishPlan).execute(member, ground.caseId, { title: 'P', contents, word: 'publish' }))).kind).toBe('forbidden');
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    await preview();
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([4]);
    many.mockRestore();
  });
});

describe('withholding', () => {
  it('content goes, also from search and old pages; reason, day and both checksums stay', async () => {
    const id = await adopt('Call Rosa at home');
    const { versionId, checksum } = await publish();
    const clerk = actorWith(city, 'clerk', { personId: null });
    const left = await rooms.get(WithholdText).execute(clerk, versionId, { itemId: id, field: 'body', reason: 'It named a resident' });
    const [redaction] = await rows<Record<string, string>>('select reason, old_checksum, new_checksum, on_day::text from publishing.redaction where workspace_id = $1');
    expect(redaction).toEqual({ reason: 'It named a resident', old_checksum: checksum, new_checksum: left.checksum, on_day: '2026-11-23' });
    expect(await rows('select checksum from publishing.published_version where workspace_id = $1')).toEqual([{ checksum }]);
    expect(await rows("select body from search.entry where workspace_id = $1 and kind = 'published'")).toEqual([{ body: '' }]);
    expect(await rows("select body from publishing.version_item where workspace_id = $1")).toEqual([{ body: '' }]);
    expect((await problemOf(rooms.get(WithholdText).execute(clerk, versionId, { itemId: id, field: 'body', reason: 'Again' }))).code).toBe('publishing.text.absent');
  });
});

describe('stored pages', () => {
  const actor = () => systemActor(city, 'job', 'spec');
  const put = (text: string) => rooms.get(UnitOfWork).run('spec.page', actor(), (tx) => tx.use(Pages).put({
    path: 'welcoming-riverton/1', caseId: ground.caseId, contentType: 'text/html; charset=utf-8', language: 'en', body: Buffer.from(text.repeat(200)), frozen: false,
  }));

  it('S-058 the same bytes are not stored again, changed ones begin a new row, and each day can be shown', async () => {
    await adopt('One');
    await publish();
    expect([await put('Monday '), await put('Monday ')]).toEqual([true, false]);
    rooms.clock.advanceDays(2);
    expect(await put('Wednesday ')).toBe(true);
    const on = (day: string) => rooms.get(ReadPageOnDay).execute(staff, ground.caseId, { path: '/1/', on: day });
    expect([(await on('2026-11-24')).body.slice(0, 7), (await on('2026-11-25')).body.slice(0, 9)]).toEqual(['Monday ', 'Wednesday']);
    expect((await problemOf(on('2026-11-22'))).code).toBe('publishing.page.absent');
    await rooms.get(UnitOfWork).run('spec.page', actor(), (tx) => tx.use(Pages).eraseHistory(ground.caseId, ['welcoming-riverton/1']));
    expect(await on('2026-11-24')).toMatchObject({ withheld: true, body: '', sha256: createHash('sha256').update('Monday '.repeat(200)).digest('hex') });
    rooms.clock.advanceDays(-2);
  });
});
