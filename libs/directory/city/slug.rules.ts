/** First parts of addresses that belong to the product itself, or that would look as if they did. */
const RESERVED = new Set([
  'api', 'app', 'l', 'r', 'p', 'health', 'metrics', 'assets', 'static', 'public', 'demo', 'start', 'sign-in', 'help', 'mail', 'mailbox', 'admin',
  'www', 'robots', 'favicon', 'well-known', 'files', 'search', 'about', 'privacy', 'status',
]);

const LONGEST = 60;

export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug);
}

/**
 * A public address from a name: `St. John's (County)` gives `st-johns-county`.
 * Names in other scripts leave nothing to write an address with; they get `city`.
 */
export function suggestSlug(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const cut = plain.slice(0, LONGEST).replace(/^-+|-+$/g, '');
  return cut.length < 2 || isReservedSlug(cut) ? `city-${cut}`.replace(/-$/, '') : cut;
}

/** The suggestion itself, then with 2, 3 … behind it. */
export function slugCandidate(slug: string, attempt: number): string {
  return attempt === 0 ? slug : `${slug.slice(0, LONGEST - 3).replace(/-+$/, '')}-${attempt + 1}`;
}
