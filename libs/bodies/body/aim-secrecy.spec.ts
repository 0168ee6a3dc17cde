import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '#libs/kernel';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { BODY_ROOMS, seatTaskForce, type SeatedTaskForce } from '../../../test/support/task-force.js';
import { KeepComposition } from '../composition/keep-composition.use-case.js';
import { PreviewSeating } from '../composition/preview-seating.query.js';
import { ChangeMembership } from '../seat/change-membership.use-case.js';
import { InviteMember } from '../seat/invite-member.use-case.js';
import { ListVacancies } from '../seat/list-vacancies.query.js';
import { ReadSeatHistory } from '../seat/read-seat-history.query.js';
import { KeepAims } from './keep-aims.use-case.js';
import { ReadBody } from './read-body.query.js';

let rooms: Rooms;
beforeAll(async () => {
  rooms = await bootRooms(BODY_ROOMS);
});
afterAll(() => rooms.close());

const SEATS = 5;
const NEEDED = 3;

/**
 * One history of a board, told by somebody who knows of each person whether they are self-declared: the aim is attested
 * truthfully, seat 2 changes hands, the aim is attested again. `declared` holds seats 1 to 5, then whoever follows on seat 2.
 */
async function live(declared: readonly boolean[]): Promise<SeatedTaskForce> {
  const force = await seatTaskForce(rooms, { seats: SEATS });
  const { staff, bodyId } = force;
  const met = (who: readonly (boolean | undefined)[]): boolean => who.filter((one) => one === true).length >= NEEDED;
  await rooms.get(KeepComposition).set(staff, bodyId, { dimension: 'sector', atLeast: 2 });
  const { id } = await rooms.get(KeepAims).set(staff, bodyId, { statement: 'At least three of five members came from abroad' });
  await rooms.get(KeepAims).attest(staff, bodyId, id, { met: met(declared.slice(0, SEATS)), attestedBy: 'Mayor', attestedOn: '2026-11-20' });
  const [row] = await rooms.database.sql<{ id: string }>('select id from bodies.membership where seat_id = $1', [force.seatIds[1]]);
  await rooms.get(ChangeMembership).end(staff, bodyId, row!.id, { reason: 'resigned', version: 1 });
  await rooms.get(InviteMember).seat(staff, bodyId, force.seatIds[1]!, { name: 'Follower' });
  await rooms.get(KeepAims).attest(staff, bodyId, id, { met: met([declared[0], declared[5], ...declared.slice(2, SEATS)]), attestedBy: 'Mayor', attestedOn: '2026-11-23' });
  return force;
}

/** Every row of the city in every room, the audit trail with what changed, and what the pages show. Stronger than any export. */
async function everything({ city, staff, bodyId, seatIds }: SeatedTaskForce): Promise<string> {
  const tables = await rooms.database.sql<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.columns
     where column_name = 'workspace_id' and table_schema not in ('information_schema', 'pg_catalog') order by 1`);
  const held: unknown[] = [];
  for (const { name } of tables) {
    for (const row of await rooms.database.sql(`select to_jsonb(t) as row from ${name} t where workspace_id = $1`, [city.id])) held.push([name, row]);
  }
  held.push(await rooms.get(ReadBody).execute(staff, bodyId), (await rooms.get(ListVacancies).execute(staff, {})).items);
  for (const seatId of seatIds) held.push(await rooms.get(ReadSeatHistory).execute(staff, bodyId, seatId), await rooms.get(PreviewSeating).execute(staff, bodyId, seatId, {}));
  // Ids drawn in one instant come in any order, so the order of rows says nothing either.
  return held.map((one) => same(JSON.stringify(one))).toSorted().join('\n');
}

/** Ids, secrets and hashes are drawn by lot or made of such, search words are made of the title beside them: what is left is what a reader could learn from. */
function same(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id')
    .replace(/\\\\x[0-9a-f]+/g, 'bytes').replace(/(task force|testville) [0-9a-f]{6}/gi, '$1').replace(/"words": ?"[^"]*"/g, '"words"').replace(/m[0-9a-f]{12}@/g, 'm@')
    .replace(/"slug": ?"[^"]*"/g, '"slug"').replace(/[a-z-]*riverton[a-z0-9-]*/gi, 'city').replace(/[0-9a-f]{24,}/g, 'hash');
}

describe('S-004 S-122 nobody learns whose status it was', () => {
  it('S-122 S-004 every history that ends in the same answer leaves the same rows, trail and pages: a guess about a seat is chance', async () => {
    // All end as "met". In the first two nothing flips; in the third and fourth the change of seat 2 alone turns the answer.
    const histories = [
      [true, true, true, false, true, false], [false, true, true, true, false, true],
      [true, false, true, false, false, true], [false, false, false, true, true, true],
    ];
    const evidence: string[] = [];
    for (const declared of histories) evidence.push(await everything(await live(declared)));
    expect(evidence[0]).toContain('came from abroad');
    for (const one of evidence.slice(1)) expect(one).toBe(evidence[0]);
  });

  it('S-122 the trail says that it was attested, by whom and when, and not what; a body of two is not attested at all', async () => {
    const force = await live([true, true, true, true, true, true]);
    const trail = await rooms.database.sql<{ text: string }>(
      `select coalesce(c.before::text, '') || coalesce(c.after::text, '') as text from audit.change c join audit.entry e using (workspace_id, id)
       where e.workspace_id = $1 and e.action like 'bodies.aim.%'`, [force.city.id]);
    expect(trail).toHaveLength(3);
    for (const { text } of trail) expect(text).not.toMatch(/true|false|"met"|seat|person|membership/);
    const two = await seatTaskForce(rooms, { seats: 4, filled: 2 });
    const { id } = await rooms.get(KeepAims).set(two.staff, two.bodyId, { statement: 'Half of us rent' });
    const refused = await rooms.get(KeepAims).attest(two.staff, two.bodyId, id, { met: true, attestedBy: 'Mayor' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).code).toBe('bodies.aim.too-few');
  });
});
