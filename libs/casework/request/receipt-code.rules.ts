import { createHash, createHmac, randomInt } from 'node:crypto';

/** No vowels, so that no word appears; no 0 O 1 I L, no U V side by side: 25 signs that can be read aloud. */
const SIGNS = '23456789CDFGHJKMNPQRTWXYZ';
const GROUPS = 4;
const LENGTH = GROUPS * 4;

const grouped = (signs: string): string => signs.replace(/(.{4})(?=.)/g, '$1-');

/** `7KTM-Q3XC-9RDW-HJ2P`: 74 bits, so that it needs no name beside it. */
export function newReceiptCode(): string {
  return grouped(Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''));
}

/**
 * The code that belongs to a press: the same idempotency key gives the same code,
 * so a repeated press can show it again although only its hash is kept.
 */
export function receiptCodeFor(secretKey: string, workspaceId: string, idempotencyKey: string): string {
  const digest = createHmac('sha256', secretKey).update(`receipt\n${workspaceId}\n${idempotencyKey}`).digest();
  let number = BigInt(`0x${digest.toString('hex')}`);
  let signs = '';
  for (let at = 0; at < LENGTH; at += 1) {
    signs += SIGNS[Number(number % BigInt(SIGNS.length))];
    number /= BigInt(SIGNS.length);
  }
  return grouped(signs);
}

/** The code as it was made, from whatever a person typed: small letters, spaces, no hyphens. Null when it cannot be one. */
export function readReceiptCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const known = signs.length === LENGTH && [...signs].every((sign) => SIGNS.includes(sign));
  return known ? grouped(signs) : null;
}

/** What is kept of it. Its 74 random bits need no salt. */
export function hashReceiptCode(code: string): Buffer {
  return createHash('sha256').update(`receipt\n${code}`).digest();
}
