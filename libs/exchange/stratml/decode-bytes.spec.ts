import { describe, expect, it } from '@jest/globals';
import { bytesOf, codesOf, documentOf, goalOf, readingWith } from '../../../test/support/stratml-samples.js';
import { parseStratml } from './parse-stratml.js';

const { accepted, refused } = readingWith(parseStratml);

const TITLE = 'Réunir “tous” les quartiers';
const VALID = documentOf(goalOf('1', TITLE));
const declaring = (encoding: string): string => VALID.replace('UTF-8', encoding);
const titleOf = (bytes: Uint8Array): string | undefined => accepted(bytes).plan.goals[0]?.title;

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('encodings', () => {
  it('reads UTF-8 with and without byte order mark, declared or not', () => {
    expect(titleOf(bytesOf(VALID))).toBe(TITLE);
    expect(titleOf(bytesOf(`\ufeff${VALID}`))).toBe(TITLE);
    expect(titleOf(bytesOf(VALID.replace(/<\?.*?\?>/, '')))).toBe(TITLE);
  });

  it('reads UTF-16 of both kinds, with and without byte order mark', () => {
    for (const bigEndian of [true, false]) {
      expect(titleOf(utf16(`\ufeff${declaring('UTF-16')}`, bigEndian))).toBe(TITLE);
      expect(titleOf(utf16(declaring('UTF-16'), bigEndian))).toBe(TITLE);
    }
  });

  it('reads windows-1252, also when it is called ISO-8859-1', () => {
    const bytes = (encoding: string): Uint8Array =>
      Buffer.from(declaring(encoding).replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
    expect(titleOf(bytes('windows-1252'))).toBe(TITLE);
    expect(titleOf(bytes('ISO-8859-1'))).toBe(TITLE);
  });

  it('says so when a file is not in the encoding it declares', () => {
    const { plan, repairs } = accepted(declaring('utf-16'));
    expect(plan.goals[0]?.title).toBe(TITLE);
    expect(repairs).toMatchObject([{ code: 'exchange.stratml.encoding-declaration', params: { declared: 'utf-16', actual: 'utf-8' } }]);
  });

  it('refuses encodings it does not know, and bytes that are not in the encoding, with the line', () => {
    expect(refused(declaring('Shift_JIS'))).toMatchObject({ code: 'exchange.stratml.encoding-unsupported', params: { encoding: 'shift_jis' } });
    expect(refused(Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)).code).toBe('exchange.stratml.encoding-unsupported');
    expect(refused(Buffer.from(VALID, 'latin1'))).toMatchObject({ code: 'exchange.stratml.encoding-invalid', line: 3, column: 14 });
  });
});

describe('characters', () => {
  it('replaces control characters, written out or as references, and counts them', () => {
    const { plan, repairs } = accepted(documentOf(goalOf('1', 'Open\u000ban&#x1f;office')));
    expect(plan.goals[0]?.title).toBe('Open an office');
    expect(repairs).toMatchObject([{ code: 'exchange.stratml.control-characters', line: 3, params: { count: 2 } }]);
  });

  it('corrects quotation marks and dashes left by old Windows programs', () => {
    const { plan, repairs } = accepted(documentOf(goalOf('1', 'The city\u0092s plan')));
    expect(plan.goals[0]?.title).toBe('The city’s plan');
    expect(codesOf(repairs)).toEqual(['windows-characters']);
  });

  it('reads a file whose declaration stands behind blank lines', () => {
    const { plan, repairs } = accepted(`\n\n${VALID}`);
    expect(plan.goals[0]?.title).toBe(TITLE);
    expect(repairs).toMatchObject([{ code: 'exchange.stratml.declaration-not-first', line: 3, column: 1 }]);
  });
});
