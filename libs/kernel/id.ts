/**
 * A UUIDv7 (RFC 9562): 48 bits of Unix milliseconds, a counter of 12 bits, 62 random bits.
 * Time-ordered, so new rows land at the end of an index; two of one process and one millisecond
 * keep the order in which they were made, so that lists ordered by id read as they were written.
 */
export function newId(milliseconds: number = Date.now()): string {
  if (used === WORDS.length) refill();
  const moment = Math.floor(milliseconds);
  const time = moment.toString(16).padStart(12, '0');
  const count = within(moment);
  const [b, c, d, e] = [take(), take(), take(), take()];
  return `${time.slice(0, 8)}-${time.slice(8)}-${hex(0x7000 | count)}-${hex(0x8000 | (b & 0x3fff))}-${hex(c)}${hex(d)}${hex(e)}`;
}

let last = -1;
let counter = 0;

/** RFC 9562, 6.2, method 1; past the last count it begins anew, for the random bits keep ids apart. */
function within(moment: number): number {
  counter = moment === last ? (counter + 1) & 0x0fff : 0;
  last = moment;
  return counter;
}

/** Random words for the next ids: asking for a few bytes each time costs more than all the rest. */
const WORDS = new Uint16Array(4 * 500);
let used = WORDS.length;

function refill(): void {
  globalThis.crypto.getRandomValues(WORDS);
  used = 0;
}

function take(): number {
  const word = WORDS[used] ?? 0;
  used += 1;
  return word;
}

function hex(word: number): string {
  return word.toString(16).padStart(4, '0');
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** True for a lower-case UUID of any version. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value);
}
