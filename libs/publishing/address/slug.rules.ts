/** First words of an address that the product needs itself. */
const RESERVED = new Set(['api', 'app', 'assets', 'health', 'l', 'metrics', 'receipt', 'robots', 'seats', 'versions', 'admin', 'login', 'static', 'changes']);

/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ð: 'd', þ: 'th', ı: 'i' };

/** An address made of a title: `Welcoming Riverton!` → `welcoming-riverton`; `plan` when nothing is left. */
export function slugOf(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[ßæœøđłðþı]/g, (letter) => LETTERS[letter] ?? '');
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  return isSlug(slug) ? slug : 'plan';
}

/** Two to 63 small letters, digits and hyphens, and nothing that leads elsewhere: no word of the product, no number, no language. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{1,62}$/.test(text) && !RESERVED.has(text) && !/^\d+$/.test(text) && !/^[a-z]{2}$/.test(text);
}
