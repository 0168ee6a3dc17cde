const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LONGEST = 4 * HOUR;
const GIVE_UP = 72 * HOUR;

/**
 * When a mail is tried again after `attempts` tries: 1, 2, 4 … minutes, at most four hours apart, each a fifth
 * earlier or later so that a morning's mails do not come back together. Never more than seven tries in an hour.
 * @param chance from 0 to 1
 * @returns null once 72 hours have passed since it was written
 */
export function nextTry(attempts: number, createdAt: Date, now: Date, chance: number): Date | null {
  if (now.getTime() - createdAt.getTime() >= GIVE_UP) return null;
  const wait = Math.min(LONGEST, MINUTE * 2 ** Math.min(Math.max(attempts, 1) - 1, 20));
  return new Date(now.getTime() + Math.round(wait * (0.8 + 0.4 * chance)));
}

/** A mail claimed so long ago was left behind by a server that stopped in the middle. */
export const ABANDONED_AFTER_MS = 3 * MINUTE;

/** A mail in line for so long has lost its job. */
export const LOST_AFTER_MS = 15 * MINUTE;
