import { createHmac, timingSafeEqual } from 'node:crypto';

/** To which place an email is addressed: a case of a city, or the city itself. */
export interface MailPlace {
  readonly slug: string;
  /** Null for the city itself; then the mail becomes a request. */
  readonly caseNumber: string | null;
  /** Proves that we gave the address away; null without a case. */
  readonly seal: string | null;
}

const SIGNS = 'abcdefghjkmnpqrstuvwxyz234567890';
const SEAL_LENGTH = 8;
const PLACE = /^([a-z0-9][a-z0-9-]{1,62})(?:\.(\d{4}-\d{1,6})\.([a-z0-9]{8}))?$/;

/** `plan+riverton.2026-1.k3x9tq4h@city.gov`; without a case `plan+riverton@city.gov`. `mailbox` is that of MAIL_FROM. */
export function placeAddress(mailbox: string, { slug, caseNumber, seal }: MailPlace): string {
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}+${caseNumber === null || seal === null ? slug : `${slug}.${caseNumber}.${seal}`}${mailbox.slice(at)}`;
}

/** Null when it is none of ours. Signs of either case; a seal is checked by `sealFits`. */
export function readPlaceAddress(mailbox: string, address: string): MailPlace | null {
  const [ours, theirs] = [mailbox.toLowerCase(), address.trim().toLowerCase()];
  const [at, end] = [ours.lastIndexOf('@'), theirs.lastIndexOf('@')];
  const begin = `${ours.slice(0, at)}+`;
  if (theirs.slice(end) !== ours.slice(at) || !theirs.startsWith(begin)) return null;
  const [, slug, caseNumber, seal] = PLACE.exec(theirs.slice(begin.length, end)) ?? [];
  return slug === undefined ? null : { slug, caseNumber: caseNumber ?? null, seal: seal ?? null };
}

/** Eight signs that nobody guesses; the same for a case as long as the secret key is the same. */
export function sealOf(secretKey: string, workspaceId: string, caseNumber: string): string {
  const digest = createHmac('sha256', secretKey).update(`mail ${workspaceId} ${caseNumber}`).digest();
  return [...digest.subarray(0, SEAL_LENGTH)].map((byte) => SIGNS.charAt(byte % SIGNS.length)).join('');
}

/** While a secret key is being replaced, addresses under the one before hold too. */
export function sealFits(keys: readonly string[], workspaceId: string, { caseNumber, seal }: MailPlace): boolean {
  if (caseNumber === null || seal === null) return false;
  return keys.some((key) => timingSafeEqual(Buffer.from(sealOf(key, workspaceId, caseNumber)), Buffer.from(seal.padEnd(SEAL_LENGTH).slice(0, SEAL_LENGTH))));
}
