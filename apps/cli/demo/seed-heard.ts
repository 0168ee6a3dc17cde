import { KeepGaps } from '#libs/assessment';
import { KeepComments, KeepSessions, KeepThemes } from '#libs/engagement';
import type { DemoCity } from './demo-city.js';
import type { Sources } from './seed-plan.js';

/** Six evenings; together with forms nearly 100 people. */
const SESSIONS = [
  { title: 'Listening evening, east side', kind: 'listening_session', place: 'East Branch Library', headCount: 22, daysAgo: 706 },
  { title: 'Listening evening, west side', kind: 'listening_session', place: 'West Recreation Center', headCount: 19, daysAgo: 703 },
  { title: 'Town hall', kind: 'town_hall', place: 'City Hall', headCount: 31, daysAgo: 699 },
  { title: 'Focus group of shop owners', kind: 'focus_group', place: 'Chamber of Commerce', headCount: 11, daysAgo: 696 },
  { title: 'Conversation with night-shift workers', kind: 'dialogue', place: 'Bus depot canteen', headCount: 14, daysAgo: 694 },
] as const;

/** What people said, and to which recommendation it led. */
const SAID: readonly { readonly session: number; readonly theme: string; readonly text: string; readonly items: readonly string[]; readonly language?: string }[] = [
  { session: 0, theme: 'Language', text: 'At the counter they talk louder when I do not understand. Louder is not clearer.', items: ['13'] },
  { session: 0, theme: 'Language', text: 'My daughter is nine. She interprets at the clinic and at the tax office.', items: ['7', '13'] },
  { session: 1, theme: 'Language', text: 'Once a clerk called an interpreter by telephone. It took two minutes and everything was solved.', items: ['7', '13'] },
  { session: 2, theme: 'Language', text: 'Teach the people at the front desks. The first minute decides.', items: ['13'] },
  { session: 2, theme: 'Language', text: 'The form had eleven pages and I filled in the wrong three.', items: ['14'] },
  { session: 3, theme: 'Work', text: 'Four offices, four queues, one bakery. Put them in one room.', items: ['5'] },
  { session: 3, theme: 'Work', text: 'The bank wanted two years of books. How, when I want to begin?', items: ['8'] },
  { session: 4, theme: 'Work', text: 'I was a nurse for twelve years. Here I clean the ward.', items: ['6'] },
  { session: 4, theme: 'Learning', text: 'English class is at four in the afternoon. My shift starts at three.', items: ['10'] },
  { session: 1, theme: 'Learning', text: 'Three visits to enroll one child, and each time another paper was missing.', items: ['9'] },
  { session: 2, theme: 'Trust', text: 'I would call the police if I knew one of them by name.', items: ['17'] },
  { session: 2, theme: 'Trust', text: 'Ask us every year whether it got better. Then we see it too.', items: ['12', '20'] },
  { session: 0, theme: 'Belonging', text: 'We live door to door for six years and have never eaten together.', items: ['2', '3'] },
  { session: 1, theme: 'Belonging', text: 'Nobody on the boards looks like my street.', items: ['4'] },
];

/** Sessions, themes and comments. @returns which comment led to which recommendation */
export async function seedHeard(city: DemoCity, caseId: string): Promise<Sources> {
  const convener = city.as('convener');
  const sessions: string[] = [];
  for (const { daysAgo, ...session } of SESSIONS) {
    await city.goTo(-daysAgo, '20:00');
    const { id } = await city.get(KeepSessions).add(convener, { ...session, caseId, heldOn: city.day(-daysAgo), languages: ['en', 'es', 'ar'] });
    sessions.push(id);
  }
  const themes = new Map<string, string>();
  for (const name of new Set(SAID.map(({ theme }) => theme))) themes.set(name, (await city.get(KeepThemes).add(convener, { caseId, name })).id);
  const sources = new Map<string, { readonly kind: 'comment' | 'gap'; readonly sourceId: string }[]>();
  for (const said of SAID) {
    const { ids } = await city.get(KeepComments).add(convener, {
      caseId, sessionId: sessions[said.session] ?? null, channel: 'paper', comments: [{ text: said.text, themeId: themes.get(said.theme) ?? null, visibility: 'public' }],
    });
    for (const number of said.items) {
      const found = sources.get(number) ?? [];
      sources.set(number, [...found, ...ids.map((sourceId) => ({ kind: 'comment', sourceId }) as const)]);
    }
  }
  const heard = (sources.get('13') ?? []).map(({ sourceId }) => sourceId);
  const { id: gapId } = await city.get(KeepGaps).add(convener, {
    caseId, title: 'Counters cannot speak with one in five residents', text: 'Nine counters were asked; two know how to reach an interpreter.', commentIds: heard,
  });
  sources.set('13', [...(sources.get('13') ?? []), { kind: 'gap', sourceId: gapId }]);
  return sources;
}
