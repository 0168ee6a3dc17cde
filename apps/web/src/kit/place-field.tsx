import { useMessages } from '#libs/ui';

import { api, taken } from '../api/client.js';
import { useRead } from '../api/reads.js';
import { FieldFrame, useField, type FieldProps } from './field-frame.js';
import type { FormValues } from './use-form.js';

const SHORTEST = 3;

/** A place as somebody types it, with those of the list to press below. Two places of one name are told apart by state and county. */
export function PlaceField<V extends FormValues>({ form, name, label, hint, optional, division }: FieldProps<V> & { division: keyof V & string }) {
  const { t } = useMessages();
  const { ties, wrong } = useField({ form, name, label, hint });
  const typed = String(form.values[name] ?? '').trim();
  const chosen = String(form.values[division] ?? '');
  const read = useRead(['places', typed.toLowerCase()], () => taken(api.GET('/api/v1/places', { params: { query: { search: typed } } })), { enabled: typed.length >= SHORTEST });
  const found = typed.length >= SHORTEST ? read.data?.items ?? [] : [];
  const picked = found.find((place) => place.divisionId === chosen);
  const put = (text: string, divisionId: string): void => form.setAll({ [name]: text, [division]: divisionId } as unknown as Partial<V>);
  return (
    <>
      <FieldFrame {...{ ties, label, hint, wrong, optional }}>
        <input className="usa-input" dir="auto" autoComplete="off" {...ties} value={String(form.values[name] ?? '')} onChange={(event) => put(event.target.value, '')} />
      </FieldFrame>
      <output className="cw-places">
        {chosen !== '' ? (picked === undefined ? null : <p className="cw-quiet">✓ {t('offices.placeTaken', { name: picked.fullName, within: picked.within, count: picked.population ?? 0 })}</p>) : null}
        {chosen === '' && found.length > 0 ? (
          <>
            <ul className="cw-place-list">{found.slice(0, 6).map((place) => <li key={place.divisionId}><button type="button" className="usa-button usa-button--outline" onClick={() => put(place.name, place.divisionId)}>{place.fullName}, {place.within}</button></li>)}</ul>
            <p className="cw-quiet">{t('offices.choosePlaceNone')}</p>
          </>
        ) : null}
      </output>
    </>
  );
}
