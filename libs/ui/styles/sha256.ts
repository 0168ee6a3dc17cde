const PRIMES_BELOW_312 = 64;

/** The SHA-256 constants: fractional parts of cube (3) or square (2) roots of the first primes. */
function constants(root: 2 | 3, count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) if (candidate % divisor === 0) prime = false;
    if (prime) found.push(((candidate ** (1 / root)) % 1 * 2 ** 32) | 0);
  }
  return found;
}

/**
 * SHA-256 of a text's UTF-8 bytes. Written out because this library also runs in the browser, where Node's
 * crypto is missing and the browser's own answers only asynchronously; the spec compares it with Node's.
 */
export function sha256(text: string): Uint8Array {
  const words = paddedWords(new TextEncoder().encode(text));
  const k = constants(3, PRIMES_BELOW_312);
  const state = constants(2, 8);
  for (let block = 0; block < words.length; block += 16) {
    const next = mix(state, schedule(words.subarray(block, block + 16)), k);
    next.forEach((value, at) => { state[at] = (pick(state, at) + value) | 0; });
  }
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  state.forEach((value, at) => view.setInt32(at * 4, value));
  return bytes;
}

function paddedWords(bytes: Uint8Array): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Int32Array(blocks * 16);
  const put = (byte: number, at: number) => { words[at >> 2] = pick(words, at >> 2) | (byte << (24 - (at % 4) * 8)); };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

function schedule(block: Int32Array): Int32Array {
  const w = new Int32Array(64);
  w.set(block);
  for (let at = 16; at < 64; at += 1) {
    const [early, late] = [pick(w, at - 15), pick(w, at - 2)];
    const s0 = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const s1 = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    w[at] = (pick(w, at - 16) + s0 + pick(w, at - 7) + s1) | 0;
  }
  return w;
}

function mix(state: readonly number[], w: Int32Array, k: readonly number[]): number[] {
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const t1 = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + pick(k, at) + pick(w, at)) | 0;
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  return [a, b, c, d, e, f, g, h];
}

/** Indexes stay in range by construction; the zero is for the type checker. */
function pick(words: ArrayLike<number>, at: number): number {
  return words[at] ?? 0;
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}
