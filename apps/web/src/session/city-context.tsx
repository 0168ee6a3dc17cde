import { createContext, useContext } from 'react';

import type { components } from '../api/schema.js';

export type City = components['schemas']['CityResponse'];

/** The city in whose rooms we are, and what I may do there. */
export interface CityState extends City {
  /** The path below which its pages stand: '/riverton'. Build links with `to`. */
  readonly base: string;
  readonly to: (path: string) => string;
  readonly personId: string | null;
  readonly roles: ReadonlySet<string>;
  /** Whether some grant of mine allows it, by the code of the permission. The API decides; this only hides what would be refused. */
  readonly may: (permission: string) => boolean;
}

const CityContext = createContext<CityState | undefined>(undefined);

export const CityProvider = CityContext.Provider;

/** The city of this page. */
export function useCity(): CityState {
  const city = useContext(CityContext);
  if (city === undefined) throw new Error('This page stands outside of a city');
  return city;
}
