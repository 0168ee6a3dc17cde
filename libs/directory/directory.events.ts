import { defineEvent } from '#libs/platform/queue';

/** A city began; `personId` is its founder. */
export const CityFounded = defineEvent<{ personId: string }>('directory.city.founded');

/** Two parties turned out to be one: pages that show the first now show the second. */
export const PartyMerged = defineEvent<{ partyId: string; intoId: string }>('directory.party.merged');
