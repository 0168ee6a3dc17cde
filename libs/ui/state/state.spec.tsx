import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { createMessages } from '../messages/create-messages.js';
import { MessagesProvider } from '../messages/messages-context.js';
import { DecisionState } from './decision-state.js';
import { Distribution } from './distribution.js';
import { ProgressState } from './progress-state.js';
import { decisionCodes, progressCodes, timelinessCodes } from './state-codes.js';
import { distributionWords, timelinessLine, timelinessWords, type Timeliness } from './state-words.js';
import { TimelinessState } from './timeliness-state.js';

const today = '2026-11-23';
const en = createMessages('en');

function render(element: ReactElement, locale = 'en'): string {
  return renderToStaticMarkup(<MessagesProvider messages={createMessages(locale)}>{element}</MessagesProvider>);
}

/** What a screen reader hears: nothing that is hidden, no tags. */
function heard(markup: string): string {
  return markup.replaceAll(/<svg[^>]*aria-hidden="true".*?<\/svg>/g, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim();
}

describe('timeliness', () => {
  const said: [Timeliness, string][] = [
    [{ code: 'on_time' }, 'on time'],
    [{ code: 'not_due', starts: '2027-03-01', today }, 'not due yet, starts March 1'],
    [{ code: 'late', days: 23, expected: '2027-01-31', today }, '23 days late, expected January 31'],
    [{ code: 'blocked', blockedBy: 'law', since: '2026-11-09', today }, 'blocked by law since November 9'],
    [{ code: 'no_update', since: '2026-10-03', today }, 'no update since October 3'],
    [{ code: 'no_update', days: 41 }, 'no update in 41 days'],
  ];
  it.each(said)('%j is said as "%s"', (state, words) => {
    expect(timelinessWords(state, en)).toBe(words);
    expect(heard(render(<TimelinessState {...state} />))).toBe(words);
  });

  it('lets a plan put its own word in front and keeps the figures', () => {
    const words = { late: 'Behind', no_update: 'Awaiting report' };
    expect(timelinessWords({ code: 'late', days: 23, words }, en)).toBe('Behind, 23 days late');
    expect(timelinessWords({ code: 'no_update', since: '2026-10-03', today, words }, en)).toBe('Awaiting report since October 3');
  });

  it('has a shape of its own for plain text', () => {
    expect(timelinessLine({ code: 'late', days: 1 }, en)).toBe('▲ 1 day late');
    expect(new Set(timelinessCodes.map((code) => timelinessLine({ code }, en)[0])).size).toBe(5);
  });
});

describe('progress and decision', () => {
  it('say the word and the count; the meter is hidden', () => {
    const markup = render(<ProgressState code="well_on" count={{ done: 3, total: 5, of: 'milestones' }} />);
    expect(heard(markup)).toBe('well on, 3 of 5 milestones');
    expect(markup).toContain('width="38"');
    expect(render(<ProgressState code="done" count={{ done: 0, total: 0, of: 'items' }} />)).toContain('done');
  });

  it('the meter grows from the right in Arabic', () => {
    expect(render(<ProgressState code="well_on" />, 'ar')).toContain('x="32"');
  });

  it('L8 every code has a word in every language, none is shown as a code', () => {
    for (const locale of ['en', 'es', 'ar']) {
      for (const code of progressCodes) expect(heard(render(<ProgressState code={code} />, locale))).not.toContain('_');
      for (const code of decisionCodes) expect(heard(render(<DecisionState code={code} on="2026-10-01" />, locale))).not.toContain('_');
    }
  });
});

describe('distribution', () => {
  it('counts, in a fixed order, and never averages', () => {
    expect(distributionWords({ no_update: 2, late: 2, on_time: 13 }, en)).toBe('13 on time · 2 late · 2 no update');
    expect(heard(render(<Distribution counts={{ late: 2, on_time: 13, done: 2 }} />))).toBe('2 done 13 on time 2 late');
    expect(distributionWords({}, en)).toBe('nothing to count yet');
    expect(distributionWords({ late: 2 }, en, { late: 'behind' })).toBe('2 behind');
  });

  it('the parts of the bar fill it exactly', () => {
    fc.assert(fc.property(fc.record({ on_time: fc.nat(400), late: fc.nat(400), no_update: fc.nat(400) }), (counts) => {
      fc.pre(counts.on_time + counts.late + counts.no_update > 0);
      const widths = [...render(<Distribution counts={counts} />).matchAll(/ width="([\d.]+)%" height="14" fill/g)].map((match) => Number(match[1]));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
    }));
  });
});
