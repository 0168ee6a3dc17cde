import { api, taken } from '../api/client.js';
import { useRead } from '../api/reads.js';
import { useCity } from '../session/city-context.js';
import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

/** The people and organizations of the city by name. */
export interface PartyNames {
  readonly names: readonly string[];
  /** The id of a name that is known here; undefined for somebody new. */
  readonly idOf: (name: string) => string | undefined;
  readonly nameOf: (id: string | null) => string | undefined;
}

/** Names for a PartyField; empty for those who may not look people up. */
export function usePartyNames(): PartyNames {
  const { slug, may } = useCity();
  const read = useRead(['people', slug, 'names'], async () => {
    const params = { path: { city: slug }, query: { limit: 200 } };
    const [people, organizations] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/people', { params })),
      taken(api.GET('/api/v1/cities/{city}/organizations', { params })),
    ]);
    return [...people.items, ...organizations.items].map(({ id, name }) => ({ id, name }));
  }, { enabled: may('directory.people.read') });
  const parties = read.data ?? [];
  return {
    nameOf: (id) => parties.find((party) => party.id === id)?.name,
    names: [...new Set(parties.map((party) => party.name))],
    // Two of the same name are told apart on their own pages, not here.
    idOf: (name) => {
      const found = parties.filter((party) => party.name.toLocaleLowerCase() === name.trim().toLocaleLowerCase());
      return found.length === 1 ? found[0]?.id : undefined;
    },
  };
}

/** A name as somebody types it, with those known here offered on the way. */
export function PartyField<V extends FormValues>({ form, name, label, hint, optional, names }: FieldProps<V> & { names: PartyNames }) {
  const { ties, wrong } = useField({ form, name, label, hint });
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <input className="usa-input" dir="auto" autoComplete="off" list={`${ties.id}-names`} {...ties} value={String(form.values[name] ?? '')} onChange={(event) => form.set(name, event.target.value as V[typeof name])} />
      <datalist id={`${ties.id}-names`}>{names.names.map((one) => <option key={one} value={one}>{one}</option>)}</datalist>
    </FieldFrame>
  );
}
