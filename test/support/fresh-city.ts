import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { ModuleMetadata } from '@nestjs/common';
import { foundRealCity, type CityWithFounder } from './founded-cities.js';
import { bootRooms, type Rooms } from './rooms.js';

/** Boots rooms once for a spec file; each test gets a city of its own, on the morning of November 23, 2026 (Chicago). */
export function inFreshCity(imports: NonNullable<ModuleMetadata['imports']>, take: (rooms: Rooms, city: CityWithFounder) => void | Promise<void>): void {
  let rooms: Rooms | undefined;
  beforeAll(async () => {
    rooms = await bootRooms(imports);
  });
  beforeEach(async () => {
    if (rooms === undefined) throw new Error('the rooms did not boot');
    rooms.clock.set('2026-11-23T15:00:00Z');
    await take(rooms, await foundRealCity(rooms));
  });
  afterAll(() => rooms?.close());
}
