import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agendaText, type PostedItem } from './agenda-text.rules.js';

const meeting = { title: 'December meeting', startsAt: new Date('2026-12-03T16:00:00Z'), endsAt: new Date('2026-12-03T17:30:00Z'), zone: 'America/Chicago', place: 'Library', onlineUrl: null };
const item: PostedItem = { section: 'New business', title: 'Budget', notes: 'Second\nreading', minutes: 20, presenter: 'Finance', documents: [{ title: 'Draft', url: 'https://city.invalid/draft' }] };

describe('text of a posted agenda', () => {
  it('L6 is plain words with local and universal time', () => {
    expect(agendaText('Task force', meeting, [{ ...item, section: null, title: 'Welcome', notes: '', minutes: null, presenter: null, documents: [] }, item])).toBe(
      'Task force\nDecember meeting\n2026-12-03 10:00 to 11:30 (America/Chicago)\n2026-12-03T16:00:00.000Z\nLibrary\n\n1. Welcome\n\nNew business\n\n2. Budget (Finance, 20 min)\n   Second\n   reading\n   Draft: https://city.invalid/draft\n');
  });

  it('L6 any other title, order or time gives another text', () => {
    const items = fc.array(fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !text.includes('\n')).map((title) => ({ ...item, title })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(items, items, (one, two) => {
      const same = JSON.stringify(one) === JSON.stringify(two);
      expect(agendaText('B', meeting, one) === agendaText('B', meeting, two)).toBe(same);
      expect(agendaText('B', { ...meeting, startsAt: new Date('2026-12-03T16:01:00Z') }, one)).not.toBe(agendaText('B', meeting, one));
    }));
  });
});
