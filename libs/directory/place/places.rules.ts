/** A place of the United States by its Open Civic Data division. */
export interface Place {
  /** `ocd-division/country:us/state:ga/place:atlanta` */
  readonly divisionId: string;
  /** As the Census Bureau writes it: `Atlanta city`. */
  readonly name: string;
  /** Where it is: `GA`, or `Fulton County, IL` for a township. */
  readonly within: string;
  /** Estimate of July 2019; null where there is none, as for counties. */
  readonly population: number | null;
}

interface Listed extends Place {
  readonly folded: string;
  readonly words: string;
}

export interface PlaceList {
  readonly size: number;
  /** The place of an id, also of a second id of the same place; undefined when the list has none. */
  byDivision(divisionId: string): Place | undefined;
  /** Places whose name begins with the words, the rest of them anywhere in state or county: `portland or`. Larger ones first. */
  find(words: string, limit: number): Place[];
}

const COUNTRY = 'ocd-division/country:us/';
/** Kinds that stand behind a name and that people leave out. */
const KIND = / (city and borough|metropolitan government \(balance\)|unified government \(balance\)|consolidated government \(balance\)|city \(balance\)|city|town|village|borough|municipality|CDP|township|charter township|plantation|urban county)$/;

/** Reads the packed list; one pass, no database. */
export function readPlaces(text: string): PlaceList {
  const places = new Map<string, Listed>();
  const second = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [id = '', name = '', people = ''] = line.split('\t');
    if (id === '=') {
      second.set(name, people);
      second.set(people, name);
    } else if (name !== '') places.set(id, listed(id, name, people));
  }
  const named = (id: string): Listed | undefined => {
    const parent = id.slice(0, Math.max(0, id.lastIndexOf('/')));
    return places.get(parent);
  };
  const inOrder = [...places].map(([id, place]) => {
    const county = named(id);
    if (county === undefined) return place;
    const whole = { ...place, within: `${county.name}, ${place.within}`, words: `${place.words} ${county.folded}` };
    places.set(id, whole);
    return whole;
  }).sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.divisionId < b.divisionId ? -1 : 1));
  return {
    size: places.size,
    byDivision: (divisionId) => {
      const id = divisionId.startsWith(COUNTRY) ? divisionId.slice(COUNTRY.length) : '';
      return shown(places.get(id) ?? places.get(second.get(id) ?? ''));
    },
    find: (words, limit) => findIn(inOrder, words, limit),
  };
}

/** The name people say: `Atlanta` for `Atlanta city`. */
export function plainName(name: string): string {
  return name.replace(KIND, '');
}

function listed(id: string, name: string, people: string): Listed {
  const state = /^(?:state|territory|district):([a-z]{2})/.exec(id)?.[1]?.toUpperCase() ?? '';
  const folded = foldPlace(name);
  return { divisionId: COUNTRY + id, name, within: state, population: people === '' ? null : Number(people), folded, words: `${folded} ${state.toLowerCase()}` };
}

function findIn(places: readonly Listed[], asked: string, limit: number): Place[] {
  const words = foldPlace(asked).split(' ').filter((word) => word !== '');
  const [first] = words;
  if (first === undefined) return [];
  const fits = (place: Listed): boolean => place.folded.startsWith(first) && words.every((word) => ` ${place.words}`.includes(` ${word}`));
  const whole = words.join(' ');
  const found = places.filter(fits);
  const exact = found.filter((place) => foldPlace(plainName(place.name)) === whole);
  return [...exact, ...found.filter((place) => !exact.includes(place))].slice(0, limit).map((place) => shown(place) as Place);
}

function shown(place: Listed | undefined): Place | undefined {
  if (place === undefined) return undefined;
  const { divisionId, name, within, population } = place;
  return { divisionId, name, within, population };
}

function foldPlace(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}'’.]/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
