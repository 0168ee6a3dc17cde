import { meantByWindows } from './windows-characters.js';

/** A text that XML 1.0 allows, of the same length as the one given, so that positions stay true. */
export interface CleanText {
  text: string;
  /** How many were replaced, and where the first stood. */
  controls: { count: number; first: number };
  windows: { count: number; first: number };
}

// Everything outside the Char production of XML 1.0, lone surrogates included.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const REFERENCE = /&#(?:(\d{1,7})|x([0-9a-fA-F]{1,6}));/g;

/**
 * Replaces forbidden characters by spaces, written out or as references (&#11;), and the C1 controls that old
 * Windows programs leave for typographic quotation marks by what was meant.
 */
export function cleanCharacters(raw: string): CleanText {
  const controls = { count: 0, first: 0 };
  const windows = { count: 0, first: 0 };
  const count = (tally: { count: number; first: number }, offset: number): void => {
    if (tally.count === 0) tally.first = offset;
    tally.count += 1;
  };
  const text = raw
    .replace(FORBIDDEN, (_found, offset: number) => (count(controls, offset), ' '))
    .replace(REFERENCE, (found, decimal: string | undefined, hex: string | undefined, offset: number) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (isCharacter(code)) return found;
      count(controls, offset);
      return ' '.repeat(found.length);
    });
  return { text: meantByWindows(text, (offset) => count(windows, offset)), controls, windows };
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
