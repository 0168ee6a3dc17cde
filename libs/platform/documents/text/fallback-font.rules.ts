import type { Coverage } from './font-coverage.rules.js';

/**
 * Libertinus Serif comes inside the Typst compiler, so it is the same on every
 * machine, and the only way to the state shapes (● ○ ▲ ■ ◌) and to Greek,
 * Cyrillic and Hebrew. Its file cannot be read from here: these are the
 * characters that its upright, bold and italic faces all show (a spec proves it).
 */
const RANGES =
  '100-17f 1a0-1bf 218-21b 384-38a 38c 38e-3a1 3a3-3ce 400-45f 470-477 490-4c4 4d0-4f9 5d0-5ea 1ea0-1ef9 ' +
  '2010-2027 2030-2037 2039-203e 2042 2044 2070-2071 2074-208e 20ab-20ac 20b1 20bf 2113 2116 2122 2126 2153-215f ' +
  '2190-219b 2202 2206-220d 220f-221c 221e-221f 2223-222b 2248-2249 2260-2262 2264-2265 ' +
  '25a0-25a1 25b2-25b3 25b6-25b7 25bc-25bd 25c0-25c1 25cb-25cc 25cf-25d7 2605 fffd';

/** The characters of Libertinus Serif that documents may count on. */
export function fallbackCoverage(): Coverage {
  const covered = new Set<number>();
  for (const range of RANGES.split(' ')) {
    const [start = '', end = start] = range.split('-');
    for (let point = parseInt(start, 16); point <= parseInt(end, 16); point += 1) covered.add(point);
  }
  return covered;
}
