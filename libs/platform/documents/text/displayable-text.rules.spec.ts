import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAYOR_BRIEF } from '../../../../test/support/mayor-brief.js';
import { fontCoverages } from '../document-fonts.js';
import { PdfRenderer } from '../pdf-renderer.js';
import { contrastOnWhite, readableAccent } from './accent-color.rules.js';
import { displayable, REPLACEMENT } from './displayable-text.rules.js';
import { coverageOf } from './font-coverage.rules.js';

const shown = (text: string) => {
  const lost = new Set<string>();
  return [displayable(text, fontCoverages(), lost), [...lost]];
};

describe('text that the fonts can show', () => {
  const renderer = new PdfRenderer();
  afterAll(() => renderer.close());

  it.each([
    ['plain text, accents and signs stay', 'Año 2027: “ệ” – $5', 'Año 2027: “ệ” – $5', []],
    ['state shapes, Greek, Cyrillic, Hebrew and Arabic stay', '● ○ ▲ ■ ◌ αβ Привіт שלום مرحبًا', '● ○ ▲ ■ ◌ αβ Привіт שלום مرحبًا', []],
    ['one replacement for one emoji of many parts', 'a👩🏽‍🚒b', `a${REPLACEMENT}b`, ['👩🏽‍🚒']],
    ['a mark that the base’s font lacks takes its base along', 'م\u{20dd}', REPLACEMENT, ['م\u{20dd}']],
    ['composed where possible', 'e\u{302}\u{323}', 'ệ', []],
    ['direction overrides and controls vanish', 'a\u{202e}b\0c\u{feff}', 'abc', []],
    ['every line end is a line feed', 'a\r\nb\rc\u{2028}d', 'a\nb\nc\nd', []],
    ['half a surrogate pair is a replacement', 'a\ud800b', `a${REPLACEMENT}b`, []],
  ])('%s', (_, text, expected, lost) => {
    expect(shown(text)).toEqual([expected, lost]);
  });

  it('is stable: what was shown is shown again unchanged', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const [once] = shown(text);
      expect(shown(String(once))).toEqual([once, []]);
    }));
  });

  it('every character that the coverage claims is really there, upright, strong and emphasized', async () => {
    const claimed = fontCoverages().flatMap((font) => [...font]).map((point) => String.fromCodePoint(point)).filter((character) => /[^\p{C}\p{M}\p{Z}]/u.test(character)).join(' ');
    expect(claimed.length).toBeGreaterThan(3000);
    for (const direction of ['ltr', 'rtl'] as const) {
      const rendered = await renderer.render({ ...MAYOR_BRIEF, direction, blocks: [{ kind: 'paragraph', text: [claimed, { kind: 'strong', text: claimed }, { kind: 'emph', text: [{ kind: 'strong', text: claimed }, claimed] }] }] });
      expect(rendered.lostCharacters).toEqual([]);
    }
  });

  it('a file that is no font is refused', () => {
    expect(() => coverageOf(Buffer.from('not a font'.repeat(10)))).toThrow(RangeError);
  });
});

describe('1.4.3 the accent reads on white', () => {
  it('1.4.3 any color is darkened to a contrast of 4.5', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (color) => {
      const accent = readableAccent(`#${color.toString(16).padStart(6, '0')}`);
      expect(contrastOnWhite([1, 3, 5].map((at) => parseInt(accent.slice(at, at + 2), 16)))).toBeGreaterThanOrEqual(4.5);
    }));
  });

  it('a dark accent stays, nonsense becomes ink', () => {
    expect(readableAccent('#205493')).toBe('#205493');
    expect(readableAccent('red; }')).toBe('#1b1b1b');
  });
});
