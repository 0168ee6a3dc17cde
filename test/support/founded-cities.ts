import { FoundCity, type FoundedCity } from '#libs/directory';
import { newId, type Actor } from '#libs/kernel';
import { actorWith } from './cities.js';
import type { Rooms } from './rooms.js';

/** A city as the public page founds it, with its founder signed in. */
export interface CityWithFounder extends FoundedCity {
  /** Convener of the whole city; `as('member')` is the same person in another role. */
  readonly founder: Actor;
  as(role: string, more?: Partial<Actor>): Actor;
}

export async function foundRealCity(rooms: Rooms, name = `Testville ${newId().slice(-6)}`): Promise<CityWithFounder> {
  const founded = await rooms.get(FoundCity).execute({
    name, zone: 'America/Chicago', fiscalYearStart: 7, reportsTo: 'mayor', languages: ['en', 'es', 'ar'], email: 'ana@city.invalid', personName: 'Ana',
  });
  const as = (role: string, more: Partial<Actor> = {}): Actor => actorWith(founded.id, role, { personId: founded.personId, ...more });
  return { ...founded, founder: as('convener'), as };
}
