import { problem } from '../identity.problems.js';
import { COMMON_WORDS } from './guessed-words.js';

/** Length in characters; no rule of composition (NIST SP 800-63B-4). */
export const PASSWORD_MIN = 15;
export const PASSWORD_MAX = 128;

const ROWS = ['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/**
 * Refuses what guessers try first: common words with figures and signs around
 * them, one thing repeated, rows of keys, the own address.
 * @throws Problem `identity.password.common` (invalid)
 */
export function requireUncommon(password: string, email: string): void {
  if (isCommon(password, email)) throw problem('password.common', { pointer: '/password' });
}

export function isCommon(password: string, email = ''): boolean {
  const bare = password.normalize('NFKC').toLowerCase();
  const letters = bare.replace(/[\d\s\p{P}\p{S}]+/gu, '');
  const own = (email.split('@')[0] ?? '').toLowerCase();
  return isRepeated(bare) || isRow(bare) || isMadeOf(letters, own.length >= 4 ? [...COMMON_WORDS, own.replace(/[\d\p{P}]+/gu, '')] : COMMON_WORDS);
}

/** `abcabcabcabcabc`: a piece of at most eight characters again and again. */
function isRepeated(text: string): boolean {
  for (let size = 1; size <= 8 && size * 2 <= text.length; size += 1) {
    const piece = text.slice(0, size);
    if (text === piece.repeat(Math.ceil(text.length / size)).slice(0, text.length)) return true;
  }
  return false;
}

function isRow(text: string): boolean {
  return ROWS.some((row) => row.repeat(8).includes(text));
}

/** Nothing left when the words are taken out; without any letters it is figures and signs only. */
function isMadeOf(letters: string, words: readonly string[]): boolean {
  if (letters === '') return true;
  let rest = letters;
  for (const word of [...words].sort((a, b) => b.length - a.length)) if (word !== '') rest = rest.replaceAll(word, '');
  return rest.length <= 1;
}
