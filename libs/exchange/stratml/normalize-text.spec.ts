import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlaceholder, normalizeLine, normalizeText } from './normalize-text.js';
import { firstWords, shortenTitle } from './shorten-title.js';
import { TITLE_MAX } from './imported-plan.js';

describe('tidying texts', () => {
  it.each([
    ['joins lines that pretty printing broke', 'Degree programs\n      at universities', 'Degree programs at universities'],
    ['keeps line ends that somebody set', 'First line\r\nSecond line', 'First line\nSecond line'],
    ['keeps lists', 'We will:\n  - listen\n  - act\n  2. report', 'We will:\n- listen\n- act\n2. report'],
    ['makes one empty line of many', 'One\n \n\n\nTwo', 'One\n\nTwo'],
    ['reads the paragraph marks of the style sheet', 'One ^ Two ^^ Three', 'One\n\nTwo\n\nThree'],
    ['leaves other carets alone', '10^3 a^^b', '10^3 a^^b'],
    ['mends quotation marks of old Windows programs', 'the town\u0092s', 'the town’s'],
    ['composes letters', 'Re\u0301union', 'Réunion'],
  ])('%s', (_what, raw, tidy) => {
    expect(normalizeText(raw)).toBe(tidy);
  });

  it('property: doing it twice changes nothing', () => {
    const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r', '  ', '^', '^^', '- ', '1. ', '\u0301'))).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, (text) => {
      expect(normalizeText(normalizeText(text))).toBe(normalizeText(text));
      expect(normalizeLine(normalizeLine(text))).toBe(normalizeLine(text));
      expect(normalizeLine(text)).not.toMatch(/\n/);
    }), { numRuns: 500 });
  });

  it('knows the words of templates', () => {
    expect(['[To be determined]', 'To be determined.', 'TBD', 'To be determined by the council'].map(isPlaceholder)).toEqual([true, true, true, false]);
  });
});

describe('titles', () => {
  it('come from the first sentence or the first words', () => {
    expect(firstWords('Open an office. Staff it.')).toBe('Open an office');
    expect(firstWords('')).toBe('');
    expect(firstWords('word '.repeat(40))).toMatch(/^(word )+word…$/);
  });

  it('property: a shortened title fits, and title or description keeps the whole name', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.string(), (name, description) => {
      const short = shortenTitle(name, description);
      expect(short.title.length).toBeLessThanOrEqual(TITLE_MAX);
      expect(short.title === name || short.description.startsWith(name)).toBe(true);
      expect(short.description.endsWith(description)).toBe(true);
    }));
  });
});
