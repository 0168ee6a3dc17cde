import { useEffect, useMemo, useState } from 'react';

import { api, taken } from '../api/client.js';
import { useRead } from '../api/reads.js';
import { useCity } from '../session/city-context.js';
import { Combobox, type FoundParty } from './combobox.js';
import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import { useFoundParties } from './use-found-parties.js';
import type { FormValues } from './use-form.js';

/** The people and organizations of the city by name. */
export interface PartyNames {
  /** The id of a name that is known here; undefined for somebody new. */
  readonly idOf: (name: string) => string | undefined;
  readonly nameOf: (id: string | null) => string | undefined;
  /** Who was found while somebody typed. */
  readonly learn: (found: readonly FoundParty[]) => void;
  /** The one taken from the list, which decides between two of one name. */
  readonly take: (party: FoundParty) => void;
}

const folded = (name: string): string => name.trim().toLocaleLowerCase();

/** Names for a PartyField; empty for those who may not look people up. Beyond the first ones it learns whom the field finds. */
export function usePartyNames(): PartyNames {
  const { slug, may } = useCity();
  const [learned, setLearned] = useState<readonly { id: string; name: string }[]>([]);
  const [taking, setTaking] = useState<FoundParty>();
  const read = useRead(['people', slug, 'names'], async () => {
    const params = { path: { city: slug }, query: { limit: 200 } };
    const [people, organizations] = await Promise.all([
      taken(api.GET('/api/v1/cities/{city}/people', { params })),
      taken(api.GET('/api/v1/cities/{city}/organizations', { params })),
    ]);
    return [...people.items, ...organizations.items].map(({ id, name }) => ({ id, name }));
  }, { enabled: may('directory.people.read') });
  const parties = useMemo(() => new Map([...(read.data ?? []), ...learned].map((one) => [one.id, one])), [read.data, learned]);
  return {
    nameOf: (id) => (id === null ? undefined : parties.get(id)?.name),
    idOf: (name) => {
      if (taking !== undefined && folded(taking.name) === folded(name)) return taking.id;
      const found = [...parties.values()].filter((party) => folded(party.name) === folded(name));
      return found.length === 1 ? found[0]?.id : undefined;
    },
    learn: (found) => {
      const fresh = found.filter(({ id }) => !parties.has(id));
      if (fresh.length > 0) setLearned([...learned, ...fresh]);
    },
    take: setTaking,
  };
}

/** A name as somebody types it, with those known here offered on the way; somebody new may stay as typed. */
export function PartyField<V extends FormValues>({ form, name, label, hint, optional, names }: FieldProps<V> & { names: PartyNames }) {
  const { ties, wrong } = useField({ form, name, label, hint });
  const text = String(form.values[name] ?? '');
  const { found, waiting } = useFoundParties(text, {});
  const { learn } = names;
  useEffect(() => learn(found), [found, learn]);
  const set = (value: string): void => form.set(name, value as V[typeof name]);
  return (
    <FieldFrame {...{ ties, label, hint, wrong, optional }}>
      <Combobox ties={ties} text={text} found={found} waiting={waiting} typed={set} chosen={(party) => { names.take(party); set(party.name); }} />
    </FieldFrame>
  );
}
