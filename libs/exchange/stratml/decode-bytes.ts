import { refuse } from './remark.js';
import { SourcePosition } from './source-position.js';
import { meantByWindows } from './windows-characters.js';

/** The text of a file, and both encodings when what it declares is not what it is. */
export interface DecodedText {
  text: string;
  contradiction: { declared: string; actual: string } | null;
}

/** Encodings that are read, by the names documents use. ISO 8859-1 is read as windows-1252, its superset in practice. */
const DECODERS: Record<string, string> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'utf-16': 'utf-16',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'iso-8859-1': 'windows-1252',
  'latin1': 'windows-1252',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

/**
 * Decodes a file by byte order mark, else by its first characters, else by its XML declaration, else as UTF-8.
 * @throws StratmlRefusal encoding-unsupported, encoding-invalid (with the line of the first bad byte for UTF-8)
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const found = physicalEncoding(bytes);
  const declared = declaredEncoding(bytes, found);
  const wanted = declared === null ? 'utf-8' : DECODERS[declared];
  if (found === null && wanted === undefined) refuse('exchange.stratml.encoding-unsupported', { encoding: declared ?? '' });
  // A declaration that could be read byte by byte cannot be UTF-16, whatever it says: .NET writes such files.
  const actual = found ?? (wanted === undefined || wanted.startsWith('utf-16') ? 'utf-8' : wanted);
  const text = decodeAs(bytes, actual);
  const agrees = wanted === undefined ? false : wanted === actual || (wanted === 'utf-16' && actual.startsWith('utf-16'));
  return { text, contradiction: declared === null || agrees ? null : { declared, actual } };
}

/** What the first bytes prove: a byte order mark, or the zero bytes of UTF-16. UTF-32 is refused. */
function physicalEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  const utf32 = (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
  if (utf32) refuse('exchange.stratml.encoding-unsupported', { encoding: 'UTF-32' });
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array, found: string | null): string | null {
  const head = new TextDecoder(found ?? 'windows-1252').decode(bytes.subarray(0, 1024));
  const declaration = /^\s*<\?xml\s[^>]{0,500}?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head);
  return declaration?.[1]?.toLowerCase() ?? null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  // Every byte is a character there.
  if (encoding === 'windows-1252') return meantByWindows(new TextDecoder('latin1').decode(bytes));
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('exchange.stratml.encoding-invalid', { encoding: encoding.toUpperCase() }, firstBadByte(bytes, encoding));
  }
}

/** Halves the file until the first byte that cannot be decoded is found. */
function firstBadByte(bytes: Uint8Array, encoding: string): { line: number; column: number } {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, good), { stream: true });
  return new SourcePosition(before).at(before.length);
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
