import { SettleQuestion } from '#libs/reporting';
import type { DemoCity } from './demo-city.js';

/** What the mayor is asked to decide today. */
export async function seedQuestions(city: DemoCity, caseId: string, items: ReadonlyMap<string, string>): Promise<void> {
  const director = city.as('director', 'director');
  const settle = city.get(SettleQuestion);
  await settle.ask(director, {
    caseId, title: 'City ID: state law does not allow it at present', advice: 'Fund a library card that opens pools and counters instead.',
    by: city.day(11), options: ['agree', 'decline', 'talk'], ...linked(items, '18'),
  });
  await settle.ask(director, {
    caseId, title: 'Interpreters at every counter, $40,000 a year', advice: 'Add it to the request for the next fiscal year.',
    by: city.day(22), options: ['add', 'not_this_year', 'talk'], ...linked(items, '7'),
  });
}

function linked(items: ReadonlyMap<string, string>, number: string): { itemId?: string } {
  const itemId = items.get(number);
  return itemId === undefined ? {} : { itemId };
}
