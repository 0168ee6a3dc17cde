import { useState } from 'react';
import { formatList, useMessages } from '#libs/ui';

import { api, taken } from '../../api/client.js';
import { useRead } from '../../api/reads.js';
import { Section } from '../../kit/section.js';
import { useDates } from '../../kit/use-dates.js';
import { useCity } from '../../session/city-context.js';

/** A look after a pause this long is a new visit. */
const PAUSE_MS = 2 * 3_600_000;
const DAY_MS = 86_400_000;

interface Visits {
  /** The last look of the visit before. */
  readonly before: string;
  readonly last: string;
}

/** What others did since I was last here. When that was, only this browser knows. */
export function Since() {
  const { t, locale } = useMessages();
  const { slug, today } = useCity();
  const { at } = useDates();
  const [since] = useState(() => visit(slug, today));
  const read = useRead(['since', slug, since], () => taken(api.GET('/api/v1/cities/{city}/since', { params: { path: { city: slug }, query: { since } } })));
  if (read.data === undefined) return null;
  const { items } = read.data;
  return (
    <Section title={t('cases.since.title', { when: at(read.data.since) })}>
      <p>{items.length === 0 ? t('cases.since.nothing') : formatList(items.map(({ kind, count }) => t(`cases.since.${kind}`, { count })), locale)}</p>
    </Section>
  );
}

/** Notes this look and says when the visit before ended: a day ago, when nothing is known. The day is the city's, which a demo may have moved. */
function visit(city: string, today: string): string {
  const place = `seen:${city}`;
  const now = Math.max(Date.now(), Date.parse(`${today}T12:00:00Z`));
  const known = readVisits(place);
  const isNew = known === undefined || now - Date.parse(known.last) > PAUSE_MS;
  const before = known === undefined ? new Date(now - DAY_MS).toISOString() : isNew ? known.last : known.before;
  try {
    localStorage.setItem(place, JSON.stringify({ before, last: new Date(now).toISOString() } satisfies Visits));
  } catch {
    // A browser that keeps nothing sees the last day each time.
  }
  return before;
}

function readVisits(place: string): Visits | undefined {
  try {
    const { before, last } = JSON.parse(localStorage.getItem(place) ?? '') as Partial<Visits>;
    return before !== undefined && last !== undefined && !Number.isNaN(Date.parse(before)) && !Number.isNaN(Date.parse(last)) ? { before, last } : undefined;
  } catch {
    return undefined;
  }
}
