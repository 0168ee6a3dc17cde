/** What became of an identifier: kept, made safe, numbered apart from an equal one, or dropped. */
export interface RegisteredIdentifier {
  identifier: string | null;
  change: 'none' | 'unsafe' | 'duplicate' | 'placeholder' | 'empty';
}

// xs:ID is an NCName. The ASCII part of it is what every reader accepts without dispute.
const SAFE = /^[A-Za-z_][A-Za-z0-9._-]*$/;
const PLACEHOLDER = /^(?:\[.*\]|tbd|to be (?:specified|determined|assigned)\.?|placeholder.*)$/i;
const LENGTH_MAX = 200;

/** Gives every identifier of a document a form that is safe as xs:ID and unique, the same one every time. */
export class IdentifierRegister {
  private readonly taken = new Set<string>();
  private readonly byOriginal = new Map<string, string>();
  private readonly nextSuffix = new Map<string, number>();

  register(given: string): RegisteredIdentifier {
    const original = given.trim();
    if (original === '') return { identifier: null, change: 'empty' };
    if (PLACEHOLDER.test(original)) return { identifier: null, change: 'placeholder' };
    const safe = safeIdentifier(original);
    const unique = this.uniqueOf(safe);
    this.taken.add(unique);
    if (!this.byOriginal.has(original)) this.byOriginal.set(original, unique);
    const change = unique !== safe ? 'duplicate' : safe !== original ? 'unsafe' : 'none';
    return { identifier: unique, change };
  }

  /** What a reference to an identifier of the document now has to say; a dangling one stays as it is. */
  resolve(referent: string): string {
    return this.byOriginal.get(referent) ?? referent;
  }

  private uniqueOf(safe: string): string {
    if (!this.taken.has(safe)) return safe;
    let suffix = this.nextSuffix.get(safe) ?? 2;
    while (this.taken.has(`${safe}-${suffix}`)) suffix += 1;
    this.nextSuffix.set(safe, suffix + 1);
    return `${safe}-${suffix}`;
  }
}

/** '5337e65c-…' → '_5337e65c-…', 'urn:uuid:5337…' → '_5337…', 'goal #1' → 'goal--1'. Safe ones stay. */
export function safeIdentifier(original: string): string {
  if (SAFE.test(original) && original.length <= LENGTH_MAX) return original;
  const plain = original
    .replace(/^urn:uuid:/i, '')
    .replace(/[{}]/g, '')
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .slice(0, LENGTH_MAX - 1);
  return /^[A-Za-z_]/.test(plain) ? plain : `_${plain}`;
}
