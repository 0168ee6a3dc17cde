import { CloseRequest, LogCall, RaiseFromPublic } from '#libs/casework';
import { publicActor, systemActor } from '#libs/kernel';
import type { DemoCity } from './demo-city.js';
import type { Happening } from './happening.js';

/** What residents offered and asked over two years: number of the item, days ago, their words. */
const OFFERS: readonly { readonly item: string; readonly daysAgo: number; readonly text: string }[] = [
  { item: '3', daysAgo: 190, text: 'I speak Portuguese and would like to be a welcome host.' },
  { item: '10', daysAgo: 170, text: 'Our church hall is free on Tuesday evenings for classes.' },
  { item: '16', daysAgo: 150, text: 'Two of us are paralegals and can help with intake.' },
  { item: '2', daysAgo: 120, text: 'We could cook for the evening in District 4.' },
  { item: '19', daysAgo: 95, text: 'I have been an electrician for 20 years and could mentor.' },
  { item: '11', daysAgo: 64, text: 'Retired teacher, free on weekday afternoons.' },
  { item: '15', daysAgo: 41, text: 'Our warehouse would host a health day.' },
  { item: '5', daysAgo: 26, text: 'I keep books for small shops and can answer questions.' },
  { item: '7', daysAgo: 4, text: 'I can interpret Amharic at the counters on Fridays.' },
];

/** Offers of help with their answers; the last one is still open. */
export async function seedOffers(city: DemoCity, caseId: string, items: ReadonlyMap<string, string>): Promise<Happening[]> {
  await Promise.resolve();
  return OFFERS.map(({ item, daysAgo, text }, index) => ({
    offset: -daysAgo,
    tell: async () => {
      const subjectId = items.get(item);
      await city.get(RaiseFromPublic).execute(publicActor(city.id, `seed-${index}`), {
        kind: 'offer', text, caseId, title: `Offer of help with number ${item}`, ...(subjectId === undefined ? {} : { subject: { kind: 'item', id: subjectId } }),
      });
      if (index < OFFERS.length - 1) await thank(city);
    },
  }));
}

/** The director thanks and closes what came in last. */
async function thank(city: DemoCity): Promise<void> {
  const rows = await city.write('demo.read', systemActor(city.id, 'command', 'seed'), (tx) =>
    tx.query<{ id: string; version: number }>(`select id, version from casework.request where workspace_id = $1 and state <> 'closed' order by number desc limit 1`, [city.id]));
  for (const { id, version } of rows) {
    await city.get(CloseRequest).execute(city.as('director', 'director'), id, { outcome: 'thanked', note: 'Thanked and put in touch with the lead', version });
  }
}

/** Conversations of the first weeks, as they stand in the file of the case. */
export async function seedCalls(city: DemoCity, caseId: string): Promise<void> {
  const convener = city.as('convener');
  const calls = [
    { withWhom: 'President of the Chamber of Commerce', about: 'Would the Chamber take part?', note: 'Yes, if there is a subcommittee on work and business.', sector: 'business' },
    { withWhom: 'Director of the Community Foundation', about: 'Money for the process', note: '$35,000, with a report at the end.', sector: 'philanthropy' },
    { withWhom: 'Superintendent of schools', about: 'Enrollment in one visit', note: 'Wants it too; the annex will be free next year.', sector: 'education' },
  ];
  for (const call of calls) await city.get(LogCall).execute(convener, caseId, call);
}
