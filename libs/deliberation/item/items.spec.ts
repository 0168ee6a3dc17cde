import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { newId, Problem, systemActor, type Actor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import type { Job } from '#libs/platform/queue';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { decidedMotion, layGround, type PlanGround } from '../../../test/support/plans.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { DecideItem } from '../decision/decide-item.use-case.js';
import { TakeVote } from '../decision/take-vote.use-case.js';
import { DeliberationModule } from '../deliberation.module.js';
import { ItemImport } from '../import/item-import.repository.js';
import { SetLevels } from '../level/set-levels.use-case.js';
import { MergeItems } from '../merge/merge-items.use-case.js';
import { DiscussItem } from '../remark/discuss-item.use-case.js';
import { LinkSources } from '../source/link-sources.use-case.js';
import { ListFates } from '../source/list-fates.query.js';
import { DraftItem } from './draft-item.use-case.js';
import { ListItems } from './list-items.query.js';
import { ProposeItem } from './propose-item.use-case.js';
import { ReadItem } from './read-item.query.js';
import { ReviseItem } from './revise-item.use-case.js';

let rooms: Rooms;
let city: string;
let ground: PlanGround;
let staff: Actor;
let member: Actor;
beforeAll(async () => {
  rooms = await bootRooms([DeliberationModule]);
  city = await foundCity(rooms);
});
afterAll(() => rooms.close());
beforeEach(async () => {
  ground = await layGround(rooms, city);
  staff = actorWith(city, 'convener', { personId: null });
  member = actorWith(city, 'member', { personId: ground.personId }, { scopeKind: 'body', scopeId: ground.bodyId });
});

const draft = (title: string, more: object = {}) => rooms.get(DraftItem).execute(staff, ground.caseId, { title, bodyId: ground.bodyId, ...more });
const read = (id: string, actor = staff) => rooms.get(ReadItem).execute(actor, id);
const problemOf = async (work: Promise<unknown>): Promise<Problem> => work.then(() => { throw new Error('no problem'); }, (error: unknown) => error as Problem);
const vote = async (itemId: string, yes: number, no: number, outcome: 'carried' | 'failed' | 'tied' = 'carried') => {
  const motionId = await decidedMotion(rooms, city, ground, itemId, yes, no, outcome);
  const job: Job = { workspaceId: city, eventId: newId(), consumer: 'deliberation.take-vote', event: 'bodies.motion.decided', ids: { motionId }, occurredAt: rooms.clock.now().toISOString() };
  await rooms.get(TakeVote).execute(job, motionId);
  return job;
};

describe('drafting', () => {
  it('S-050 a plan that never chose has pillars with numbered recommendations; the city renames and adds levels', async () => {
    const pillar = await draft('Civic engagement', { depth: 0, bodyId: null });
    const under = await draft('Train front-desk staff', { parentId: pillar.id });
    expect(await read(under.id)).toMatchObject({ level: 'Recommendation', depth: 1, state: 'draft', number: null, above: [{ id: pillar.id, title: 'Civic engagement' }] });
    const levels = [{ name: 'Goal', namePlural: 'Goals', numbered: false }, { name: 'Strategy', namePlural: 'Strategies', numbered: true }, { name: 'Tactic', namePlural: 'Tactics', numbered: false }];
    await rooms.get(SetLevels).execute(staff, ground.caseId, { levels });
    expect((await read(under.id)).level).toBe('Strategy');
    expect((await problemOf(rooms.get(SetLevels).execute(staff, ground.caseId, { levels: levels.slice(0, 1) }))).code).toBe('deliberation.level.in-use');
  });

  it('S-080 a name of 300 signs goes in and comes out whole', async () => {
    const title = 'Civic engagement and leadership '.repeat(10).slice(0, 300).trim();
    expect((await read((await draft(title)).id)).title).toBe(title);
  });

  it('versions are kept, and who was slower gets both texts', async () => {
    const { id } = await draft('Train staff', { body: 'First words' });
    await rooms.get(ReviseItem).execute(member, id, { title: 'Train front-desk staff', body: 'Second words', version: 1, note: 'clearer' });
    const stale = await problemOf(rooms.get(ReviseItem).execute(staff, id, { title: 'Train all', version: 1 }));
    expect(stale).toMatchObject({ code: 'work.row.stale', details: { current: { title: 'Train front-desk staff', body: 'Second words' } } });
    const drafts = (await read(id)).thread.filter(({ kind }) => kind === 'draft');
    expect(drafts.map(({ text, facts }) => [text, facts['no'], facts['note']])).toEqual([['First words', 1, ''], ['Second words', 2, 'clearer']]);
  });

  it('S-048 S-054 a member sees the drafts of their own body, proposals of their process, and of another plan nothing', async () => {
    const own = await draft('Ours');
    const others = await draft('Of staff', { bodyId: null });
    expect((await rooms.get(ListItems).execute(member, ground.caseId, {})).items.map(({ title }) => title)).toEqual(['Ours']);
    expect((await problemOf(read(others.id, member))).code).toBe('deliberation.item.absent');
    await rooms.get(ProposeItem).execute(staff, others.id, { version: 1, bodyId: null });
    expect((await read(others.id, member)).state).toBe('proposed');
    const elsewhere = await layGround(rooms, city);
    const stranger = actorWith(city, 'member', {}, { scopeKind: 'body', scopeId: elsewhere.bodyId });
    expect((await rooms.get(ListItems).execute(stranger, ground.caseId, {})).items).toEqual([]);
    expect((await problemOf(rooms.get(ReviseItem).execute(stranger, own.id, { title: 'x', version: 1 }))).code).toBe('deliberation.item.absent');
  });
});

describe('discussing', () => {
  it.each([['yes', 'staff'], ['ask_counsel', 'staff'], ['no', 'public']] as const)('open-meetings law %s: a remark goes to %s, and only staff see it before the meeting', async (law, goesTo) => {
    ground = await layGround(rooms, city, law);
    member = actorWith(city, 'member', { personId: ground.personId }, { scopeKind: 'body', scopeId: ground.bodyId });
    const { id } = await draft('Train staff');
    expect((await read(id, member)).remarksGoTo).toBe(goesTo);
    await rooms.get(DiscussItem).execute(member, id, { text: 'Who pays?', goesTo });
    expect((await problemOf(rooms.get(DiscussItem).execute(member, id, { text: 'x', goesTo: goesTo === 'staff' ? 'public' : 'staff' }))).code).toBe('deliberation.remark.audience-changed');
    const seen = (thread: readonly { kind: string }[]) => thread.filter(({ kind }) => kind === 'remark').length;
    expect([seen((await read(id)).thread), seen((await read(id, member)).thread)]).toEqual([1, goesTo === 'public' ? 1 : 0]);
  });

  it('where no law applies but the body wants words to go to staff, a remark on an item goes there too', async () => {
    ground = await layGround(rooms, city, 'no');
    member = actorWith(city, 'member', { personId: ground.personId }, { scopeKind: 'body', scopeId: ground.bodyId });
    await rooms.database.sql(
      `insert into bodies.procedure (workspace_id, id, body_id, seconder_needed, recused_count, remote_counts, secret_allowed, mail_allowed, discussion)
       select workspace_id, gen_random_uuid(), id, false, true, true, true, true, 'staff' from bodies.body where id = $1`, [ground.bodyId]);
    const { id } = await draft('Train more staff');
    expect((await read(id, member)).remarksGoTo).toBe('staff');
    expect((await problemOf(rooms.get(DiscussItem).execute(member, id, { text: 'x', goesTo: 'public' }))).code).toBe('deliberation.remark.audience-changed');
  });
});

describe('deciding', () => {
  it('S-082 a carried motion adopts with the next number; declined and withdrawn numbers are never given again', async () => {
    const ids = [];
    for (const title of ['One', 'Two', 'Three']) ids.push((await draft(title)).id);
    await vote(ids[0]!, 12, 2);
    await vote(ids[1]!, 3, 10, 'failed');
    await rooms.get(DecideItem).execute(staff, ids[0]!, { decision: 'withdrawn', version: 2, note: 'done by the county' });
    await vote(ids[2]!, 13, 0);
    const rows = (await rooms.get(ListItems).execute(staff, ground.caseId, {})).items;
    expect(rows.map(({ title, state, number }) => [title, state, number])).toEqual([['One', 'withdrawn', '1'], ['Two', 'declined', null], ['Three', 'adopted', '2']]);
  });

  it('J2 the same decision five times adopts once', async () => {
    const { id } = await draft('Once');
    const job = await vote(id, 12, 2);
    await Promise.all([1, 2, 3, 4].map(() => rooms.get(TakeVote).execute(job, job.ids['motionId']!)));
    const { thread, number } = await read(id);
    expect([number, thread.filter(({ kind }) => kind === 'decision').length]).toEqual(['1', 1]);
    expect(thread.find(({ kind }) => kind === 'motion')?.facts).toMatchObject({ yes: 12, no: 2, recused: 1, state: 'carried' });
  });

  it('twenty adoptions at once give twenty different numbers', async () => {
    const drafts = [];
    for (let at = 0; at < 20; at += 1) drafts.push(await draft(`Item ${at}`));
    await Promise.all(drafts.map(({ id }) => rooms.get(DecideItem).execute(staff, id, { decision: 'adopted', version: 1 })));
    const numbers = (await rooms.get(ListItems).execute(staff, ground.caseId, {})).items.map(({ number }) => Number(number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('under consensus one objection sends it back; where the mayor decides the table only recommends', async () => {
    for (const [rule, yes, no, state, decision] of [['consensus', 13, 1, 'draft', 'referred'], ['consensus', 13, 0, 'adopted', 'adopted'], ['mayor_decides', 14, 0, 'draft', 'referred']] as const) {
      ground = await layGround(rooms, city, 'no', rule);
      const { id } = await draft('Say it');
      await vote(id, yes, no);
      expect(await read(id)).toMatchObject({ state, decision });
    }
  });

  it('a chair cannot go round the vote; where the design gives the chair the word, it can be noted', async () => {
    for (const [rule, code] of [['majority', 'deliberation.item.motion-decides'], ['chair_decides', null]] as const) {
      ground = await layGround(rooms, city, 'no', rule);
      const chair = actorWith(city, 'chair', { personId: ground.personId }, { scopeKind: 'body', scopeId: ground.bodyId });
      const { id } = await draft('Say it');
      const deciding = rooms.get(DecideItem).execute(chair, id, { decision: 'adopted', version: 1 });
      if (code === null) expect(await deciding).toMatchObject({ number: '1' });
      else expect((await problemOf(deciding)).code).toBe(code);
    }
  });

  it('S-083 a commitment of the city stands beside the recommendations and can be told apart', async () => {
    const { id } = await draft('City ID', { origin: 'commitment', bodyId: null });
    await rooms.get(DecideItem).execute(staff, id, { decision: 'accepted', version: 1 });
    expect(await read(id)).toMatchObject({ origin: 'commitment', decision: 'accepted', state: 'adopted', number: '1' });
  });
});

describe('where it comes from', () => {
  it('S-047 S-087 an idea is followed from a resident\'s words through a merge to its number', async () => {
    const comments = [newId(), newId()];
    for (const [at, id] of comments.entries()) {
      await rooms.database.sql(`insert into engagement.comment (workspace_id, id, case_id, text, language, channel, from_name, visibility, received_at)
        values ($1, $2, $3, $4, 'es', 'session', 'Rosa', $5, $6)`, [city, id, ground.caseId, `Words ${at}`, at === 0 ? 'public' : 'participants', rooms.clock.now()]);
    }
    const [kept, merged] = [await draft('Interpreters'), await draft('Translators')];
    await rooms.get(LinkSources).execute(staff, merged.id, { sources: [{ kind: 'comment', sourceId: comments[0]! }] });
    expect((await problemOf(rooms.get(LinkSources).execute(staff, kept.id, { sources: [{ kind: 'gap', sourceId: comments[1]! }] }))).code).toBe('deliberation.source.absent');
    await rooms.get(MergeItems).execute(staff, merged.id, { intoId: kept.id, version: 1 });
    await vote(kept.id, 9, 1);
    const { thread } = await read(kept.id);
    expect(thread.map(({ kind }) => kind)).toEqual(['comment', 'merged', 'draft', 'motion', 'decision']);
    expect(JSON.stringify(thread)).not.toContain('Rosa');
    const fates = (await rooms.get(ListFates).execute(staff, ground.caseId, {})).items;
    expect(Object.fromEntries(fates.map(({ commentId, fate, number }) => [commentId, [fate, number]]))).toEqual({ [comments[0]!]: ['adopted', '1'], [comments[1]!]: ['received', null] });
  });
});

describe('what people ask about it', () => {
  it('S-087 an offer of help stands on the thread for staff only, without its sender; a records request stays in its own queue', async () => {
    const { id } = await draft('Train staff');
    await rooms.get(ProposeItem).execute(staff, id, { version: 1, bodyId: ground.bodyId });
    for (const [at, kind] of ['offer', 'records'].entries()) {
      await rooms.database.sql(`insert into casework.request (workspace_id, id, number, case_id, kind, source, subject_kind, subject_id, title, body, from_name, from_contact, raised_at, due_on, state)
        values ($1, $2, (select coalesce(max(number), 0) + 1 from casework.request where workspace_id = $1), $3, $4, 'public', 'item', $5, $6, 'I can interpret.', 'Rosa', 'rosa@example.org', $7, '2026-12-01', 'open')`,
      [city, newId(), ground.caseId, kind, id, `Request ${at}`, rooms.clock.now()]);
    }
    const asked = (thread: readonly { kind: string; title: string }[]) => thread.filter(({ kind }) => kind === 'request').map(({ title }) => title);
    const { thread } = await read(id);
    expect([asked(thread), asked((await read(id, member)).thread)]).toEqual([['Request 0'], []]);
    expect(JSON.stringify(thread)).not.toMatch(/Rosa|rosa@/);
  });
});

describe('a plan that came in', () => {
  it('S-050 430 items in one transaction, in the order of their tree, with a constant number of statements to read', async () => {
    const roots = Array.from({ length: 43 }, (_, goal) => ({
      importedId: `g${goal}`, number: `${goal + 1}`, title: `Goal ${goal + 1}`, body: '',
      children: Array.from({ length: 9 }, (__, at) => ({ importedId: `g${goal}o${at}`, number: `${goal + 1}.${at + 1}`, title: `Objective ${goal + 1}.${at + 1}`, body: 'x', children: [] })),
    }));
    const levels = [{ name: 'Goal', namePlural: 'Goals', numbered: true }, { name: 'Objective', namePlural: 'Objectives', numbered: false }];
    const ids = await rooms.get(UnitOfWork).run('spec.import', systemActor(city, 'command', 'spec'), (tx) => tx.use(ItemImport).insertTree({ caseId: ground.caseId, roots, levels, adoptedOn: '2020-11-04' }));
    expect(ids.size).toBe(430);
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    const first = await rooms.get(ListItems).execute(staff, ground.caseId, { limit: 200 });
    const second = await rooms.get(ListItems).execute(staff, ground.caseId, { limit: 200, after: first.next! });
    const third = await rooms.get(ListItems).execute(staff, ground.caseId, { limit: 200, after: second.next! });
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([1, 1, 1]);
    const rows = [...first.items, ...second.items, ...third.items];
    expect(third.next).toBeNull();
    expect(rows.map(({ number }) => number)).toEqual(roots.flatMap((goal) => [goal.number, ...goal.children.map(({ number }) => number)]));
    expect((await rooms.get(ListItems).execute(staff, ground.caseId, { search: '13' })).items[0]).toMatchObject({ number: '13', title: 'Goal 13', origin: 'imported', decidedOn: '2020-11-04' });
    many.mockClear();
    await read(ids.get('g12')!);
    expect(many.mock.calls).toHaveLength(1);
    many.mockRestore();
  });

  it('a number given twice is refused and nothing stays', async () => {
    const node = (importedId: string) => ({ importedId, number: '1', title: 't', body: '', children: [] });
    const levels = [{ name: 'Goal', namePlural: 'Goals', numbered: true }];
    const failing = rooms.get(UnitOfWork).run('spec.import', systemActor(city, 'command', 'spec'), (tx) => tx.use(ItemImport).insertTree({ caseId: ground.caseId, roots: [node('a'), node('b')], levels, adoptedOn: null }));
    expect(await problemOf(failing)).toMatchObject({ code: 'deliberation.import.tree', details: { fault: 'number-twice', importedId: 'b' } });
    expect((await rooms.get(ListItems).execute(staff, ground.caseId, {})).items).toEqual([]);
  });
});
