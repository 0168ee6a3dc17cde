import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, Problem, publicActor } from '#libs/kernel';
import { WorkspaceReader } from '#libs/platform/database';
import { bootRooms, type Rooms } from '../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../test/support/task-force.js';
import { EraseCommentNames } from './comment/erase-comment-names.task.js';
import { KeepComments } from './comment/keep-comments.use-case.js';
import { ListComments } from './comment/list-comments.query.js';
import { TakePublicComment } from './comment/take-public-comment.use-case.js';
import { EngagementJobsModule } from './jobs.js';
import { KeepSessions } from './session/keep-sessions.use-case.js';
import { ListSessions } from './session/list-sessions.query.js';
import { SESSION_KINDS } from './session/session.model.js';
import { KeepThemes } from './theme/keep-themes.use-case.js';
import { ListThemes } from './theme/list-themes.query.js';

let rooms: Rooms;
let force: SeatedTaskForce;
beforeAll(async () => {
  rooms = await bootRooms([...BODY_ROOMS, EngagementJobsModule]);
  force = await seatTaskForce(rooms, { seats: 2 });
});
afterAll(() => rooms.close());

const session = (more: object = {}, actor = force.staff) =>
  rooms.get(KeepSessions).add(actor, { caseId: force.caseId, kind: 'town_hall', title: 'Town hall, east side', heldOn: '2026-10', ...more });
const say = (comments: object[], more: object = {}, actor = force.staff) =>
  rooms.get(KeepComments).add(actor, { caseId: force.caseId, comments: comments as { text: string }[], ...more });
const list = (request: object, actor = force.staff) => rooms.get(ListComments).execute(actor, { caseId: force.caseId, ...request });
const codeOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', (error: unknown) => (error instanceof Problem ? error.code : String(error)));

describe('community sessions', () => {
  it('S-036 every kind the roadmap names, with a date known in part, languages, host and a rough head count', async () => {
    for (const kind of SESSION_KINDS) await session({ kind, title: `A ${kind}`, heldOn: '2026-23', languages: ['es', 'ar'], host: 'Library', headCount: 40, headCountRough: true });
    const { items } = await rooms.get(ListSessions).execute(force.staff, { caseId: force.caseId, search: 'library' });
    expect(items.map(({ kind }) => kind).toSorted()).toEqual([...SESSION_KINDS].toSorted());
    expect(items[0]).toMatchObject({ heldOn: '2026-23', headCount: 40, headCountRough: true, languages: ['es', 'ar'], comments: 0 });
    const unknown = await session({ title: 'Nobody counted' });
    expect((await rooms.get(ListSessions).one(force.staff, unknown.id)).headCount).toBeNull();
    expect(await codeOf(session({ heldOn: '2027-03', headCount: 10 }))).toBe('engagement.session.in-future');
    expect(await codeOf(session({ heldOn: 'last fall' }))).toBe('date.partial.unreadable');
  });

  it('S-072 a chair writes down a conversation of the own committee, seen by it and staff only when so kept', async () => {
    const chair = force.member(0);
    const { id } = await session({ bodyId: force.bodyId, visibility: 'body', title: 'Ours' }, chair);
    expect(await codeOf(session({}, chair))).toBe('access.denied');
    expect(await codeOf(session({ visibility: 'body' }))).toBe('engagement.session.body-missing');
    expect(await codeOf(session({ bodyId: newId() }))).toBe('engagement.session.body-elsewhere');
    const stranger = { ...chair, grants: [{ role: 'member', scopeKind: 'body' as const, scopeId: newId() }] };
    expect((await rooms.get(ListSessions).one(force.member(1), id)).title).toBe('Ours');
    expect(await codeOf(rooms.get(ListSessions).one(stranger, id))).toBe('engagement.session.absent');
    await say([{ text: 'Said among us' }], { sessionId: id }, chair);
    expect((await list({ sessionId: id })).items.map(({ text, session: at }) => [text, at])).toEqual([['Said among us', 'Ours']]);
  });
});

describe('comments', () => {
  it('S-035 a resident without account and name is heard, and staff read it first', async () => {
    const { id } = await rooms.get(TakePublicComment).execute(publicActor(force.city.id, 'r1'), { caseId: force.caseId, text: ' Los formularios solo están en inglés ', language: 'es', itemHint: '13' });
    const [mine] = (await list({ itemHint: '13' })).items;
    expect(mine).toMatchObject({ id, text: 'Los formularios solo están en inglés', language: 'es', channel: 'web', fromName: null, visibility: 'staff' });
    expect((await list({ itemHint: '13' }, force.member(1))).items).toEqual([]);
    const trail = await rooms.database.sql<{ after: object }>('select c.after from audit.change c join audit.entry e using (workspace_id, id) where e.subject_id = $1', [id]);
    expect(JSON.stringify(trail)).not.toContain('formularios');
    expect(await rooms.database.sql(`select 1 from queue.outbox where event = 'engagement.comment.received' and ids->>'commentId' = $1`, [id])).toHaveLength(1);
    await rooms.database.sql(`update casework.planning_process set state = 'closed', closed_on = '2026-11-23' where id = $1`, [force.caseId]);
    expect(await codeOf(rooms.get(TakePublicComment).execute(publicActor(force.city.id, 'r2'), { caseId: force.caseId, text: 'Late', language: 'en' }))).toBe('casework.case.closed');
    await rooms.database.sql(`update casework.planning_process set state = 'open', closed_on = null where id = $1`, [force.caseId]);
    expect(await codeOf(rooms.get(TakePublicComment).execute(publicActor(force.city.id, 'r3'), { caseId: force.caseId, text: '  ', language: 'en' }))).toBe('engagement.comment.empty');
  });

  it('S-069 themes are named once, tied to issue areas, and show how much was said under each', async () => {
    const theme = await rooms.get(KeepThemes).add(force.staff, { caseId: force.caseId, name: 'Language access' });
    expect(await codeOf(rooms.get(KeepThemes).add(force.staff, { caseId: force.caseId, name: 'LANGUAGE access' }))).toBe('engagement.theme.taken');
    const { ids } = await say([{ text: 'Forms', themeId: theme.id, visibility: 'public' }, { text: 'Phone line' }]);
    const sort = (visibility: 'public' | 'participants') => rooms.get(KeepComments).sort(force.staff, ids[1]!, { themeId: theme.id, visibility, version: 1 });
    await sort('participants');
    await expect(sort('public')).rejects.toMatchObject({ kind: 'stale', details: { current: { visibility: 'participants' } } });
    expect((await rooms.get(ListThemes).execute(force.staff, { caseId: force.caseId })).items).toMatchObject([{ name: 'Language access', comments: 2 }]);
    expect(await codeOf(say([{ text: 'x', themeId: newId() }]))).toBe('engagement.theme.absent');
    expect((await list({ themeId: theme.id }, force.member(1))).items).toHaveLength(2);
  });

  it('a name given unasked is for staff, goes at once when asked and otherwise after a year, unless a hold is open', async () => {
    const { ids } = await say(['Ana', 'Ben', 'Cy'].map((fromName) => ({ text: `Said by ${fromName.length}`, fromName, visibility: 'public' })));
    const names = async () => rooms.database.sql<{ n: string | null }>('select from_name as n from engagement.comment where id = any($1::uuid[]) order by text, id', [ids]);
    expect((await list({ search: 'said by' }, force.member(1))).items.every(({ fromName }) => fromName === null)).toBe(true);
    expect(new Set((await list({ search: 'said by' })).items.map(({ fromName }) => fromName))).toEqual(new Set(['Ana', 'Ben', 'Cy']));
    await rooms.get(KeepComments).sort(force.staff, ids[0]!, { themeId: null, visibility: 'public', forgetName: true, version: 1 });
    await rooms.database.sql(`insert into records.hold (workspace_id, id, scope_kind, scope_id, reason, placed_at) values ($1, $2, 'subject', $3, 'Subpoena', $4)`, [force.city.id, newId(), ids[1], rooms.clock.now()]);
    rooms.clock.advanceDays(366);
    await rooms.get(EraseCommentNames).tick();
    expect((await names()).map(({ n }) => n).filter((n) => n !== null)).toEqual(['Ben']);
    rooms.clock.advanceDays(-366);
  });

  it('a long list comes in pages by one statement each, found by words', async () => {
    await say(Array.from({ length: 60 }, (_, at) => ({ text: `Sidewalk ${at} 100%_sure`, visibility: 'public' })));
    const many = jest.spyOn(rooms.get(WorkspaceReader), 'many');
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await list({ search: '100%_SURE', limit: 25, ...(after === undefined ? {} : { after }) });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(60);
    expect(many.mock.calls.map(([, statements]) => statements.length)).toEqual([1, 1, 1]);
    many.mockRestore();
    expect(await codeOf(rooms.get(ListComments).execute(force.staff, { after: 'nonsense' }))).toBe('page.after.unreadable');
  });
});
