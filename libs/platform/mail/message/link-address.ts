const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** True for an address that a mail may link to. */
export function isLink(url: string): boolean {
  return !/\s/.test(url) && URL.canParse(url) && SCHEMES.has(new URL(url).protocol);
}

/** At least this long; ids are 36 characters. */
const LONG_WORD = /[A-Za-z0-9_-]{40,}/g;

/**
 * The text without the secrets of its links: once a mail has left, a copy of the
 * database must not open anything. Words of an address are lower case; a secret is
 * base64url with capitals, or hex.
 */
export function withoutSecrets(text: string): string {
  return text.replace(LONG_WORD, (word) => (/[A-Z]/.test(word) || /^[0-9a-f]+$/.test(word) ? '…' : word));
}
