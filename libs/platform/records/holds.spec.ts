import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform/work';
import { actorWith, foundCity } from '../../../test/support/cities.js';
import { bootRooms, type Rooms } from '../../../test/support/rooms.js';
import { Holds, RecordsModule } from './index.js';
import { LiftHold } from './lift-hold.use-case.js';
import { ListHolds } from './list-holds.query.js';
import { PlaceHold } from './place-hold.use-case.js';

let rooms: Rooms;
let clerk: Actor;
beforeAll(async () => { rooms = await bootRooms([RecordsModule]); });
beforeAll(async () => { clerk = actorWith(await foundCity(rooms), 'clerk'); });
afterAll(() => rooms.close());

const destroy = (...ids: string[]): Promise<void> => rooms.get(UnitOfWork).run('spec.destroy', clerk, (tx) => tx.use(Holds).requireNone(...ids));

describe('holds', () => {
  it('L10 what a hold covers is not destroyed until it is lifted with a reason', async () => {
    const [thing, plan] = [newId(), newId()];
    await destroy(thing, plan);
    const placed = await rooms.get(PlaceHold).execute(clerk, { scopeKind: 'case', scopeId: plan, reason: 'Lawsuit 26-11' });
    await expect(destroy(thing, plan)).rejects.toThrow('records.hold.open');
    await destroy(thing, newId());
    await rooms.get(LiftHold).execute(clerk, placed.id, { reason: 'Settled', version: 1 });
    await destroy(thing, plan);
    await expect(rooms.get(LiftHold).execute(clerk, placed.id, { reason: 'Twice', version: 2 })).rejects.toThrow('records.hold.lifted');
    const whole = await rooms.get(PlaceHold).execute(clerk, { scopeKind: 'city', reason: 'Audit' });
    await expect(destroy(newId())).rejects.toThrow('records.hold.open');
    expect((await rooms.get(ListHolds).execute(clerk)).items.map(({ id, liftedAt }) => [id, liftedAt === null])).toEqual([[whole.id, true], [placed.id, false]]);
  });

  it('are placed by administrator and clerk only, and name what they cover', async () => {
    await expect(rooms.get(PlaceHold).execute(actorWith(clerk.workspaceId, 'member'), { scopeKind: 'city', reason: 'x' })).rejects.toThrow('access.denied');
    await expect(rooms.get(PlaceHold).execute(clerk, { scopeKind: 'case', reason: 'x' })).rejects.toThrow('records.scope.missing');
    await expect(rooms.get(LiftHold).execute(clerk, newId(), { reason: 'x', version: 1 })).rejects.toThrow('records.hold.absent');
  });
});
