import { meantByWindows } from './windows-characters.js';

// Paragraph marks of the old StratML style sheet, standing alone.
const CARETS = /(?<=^|\s)\^{1,2}(?=\s|$)/g;
const BULLET = /^(?:[-–—•◦▪*·]|\(?[0-9]{1,3}[.)]|\(?[a-z][.)])\s/i;

/**
 * One form for every way a text is laid out: composed characters, no indentation, paragraphs parted by an empty
 * line. Lines that only pretty printing broke (the next one is indented and no list item) are joined. Applying it
 * twice changes nothing. References such as &#146; come this way too, as control characters of old Windows texts.
 */
export function normalizeText(raw: string): string {
  const lines = meantByWindows(raw)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CARETS, '\n\n')
    .split('\n');
  let text = '';
  let parted = false;
  for (const line of lines) {
    const words = line.replace(/\s+/g, ' ').trim();
    if (words === '') {
      parted = true;
      continue;
    }
    const wrapped = /^[ \t]/.test(line) && !BULLET.test(words);
    if (text !== '') text += parted ? '\n\n' : wrapped ? ' ' : '\n';
    text += words;
    parted = false;
  }
  return text;
}

/** The same for a name or a number: one line. */
export function normalizeLine(raw: string): string {
  return normalizeText(raw).replace(/\s+/g, ' ');
}

/** Words that template writers leave where nothing is known yet. */
export function isPlaceholder(text: string): boolean {
  return /^\[?(?:to be (?:determined|specified|decided|supplied|added)|tbd|n\/a)\]?\.?$/i.test(text);
}
