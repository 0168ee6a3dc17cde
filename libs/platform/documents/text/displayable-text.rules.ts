import type { Coverage } from './font-coverage.rules.js';

/** What stands where no font has the character. */
export const REPLACEMENT = '\u{fffd}';

/** Shaped away by every font: joiners, direction marks and isolates, soft hyphen, variation selectors. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2060\u2066-\u2069\ufe00-\ufe0f]/u;
/** Control characters, and direction overrides that could make text read other than it is. */
const FORBIDDEN = /[\p{Cc}\p{Cn}\u202a-\u202e\ufeff]/gu;
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Text that the given fonts can show, cluster by cluster: PDF/UA refuses a
 * document with one missing glyph, and a resident's emoji must not cost the
 * city its report. Each lost cluster becomes one replacement character and is
 * added to `lost`.
 */
export function displayable(text: string, fonts: readonly Coverage[], lost: Set<string>): string {
  const clean = tidy(text);
  if (isPlain(clean, fonts[0])) return clean;
  let shown = '';
  for (const { segment } of clusters.segment(clean)) {
    if (fonts.some((font) => covers(font, segment))) shown += segment;
    else {
      lost.add(segment);
      shown += REPLACEMENT;
    }
  }
  return shown;
}

function tidy(text: string): string {
  return text
    .replace(/\p{Cs}/gu, REPLACEMENT)
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(FORBIDDEN, (character) => (character === '\n' ? '\n' : ''))
    .normalize('NFC');
}

/** Nearly all text is covered by the first font; then no clusters need to be cut. */
function isPlain(text: string, font: Coverage | undefined): boolean {
  if (font === undefined) return false;
  for (const character of text) {
    if (character !== '\n' && !font.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/** A cluster needs one font for all its parts: a base and its mark are never mixed. */
function covers(font: Coverage, cluster: string): boolean {
  for (const character of cluster) {
    if (character === '\n' || INVISIBLE.test(character)) continue;
    if (!font.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
