import { hash, verify } from '@node-rs/argon2';
import { problem } from '../identity.problems.js';

/** argon2id as OWASP's minimum asks: 19 MiB, two passes, one lane (bar A1). */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, algorithm: 2 } as const;

/** 19 MiB each: more at a time would make sign-in a lever against the whole service (bar A3). */
const AT_ONCE = 2;
/** About two seconds of waiting; whoever comes later is asked to come again. */
const WAITING = 60;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= WAITING) throw problem('sign-in.busy', { retryAfter: 5 });
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    // Whoever waits takes over this place, so that nobody overtakes.
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

/** A hash to keep. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize('NFC'), COST));
}

const decoy = hash('nobody has this password', COST);

/** Compares in the same time whether there is a hash or not (bar A6). */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  const against = stored ?? (await decoy);
  const same = await inTurn(() => verify(against, password.normalize('NFC')));
  return same && stored !== null;
}
