/** Words that stand beside numbers in an address. */
const TAKEN = new Set(['versions', 'changes', 'take-part', 'help', 'plan.json', 'plan.csv', 'receipt', 'seats', 'assets', '']);

/** A language as a piece of an address. */
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** A number as a piece of an address: `13`, `2.4`; what cannot stand there becomes a hyphen. */
export function numberPath(number: string): string {
  const plain = number.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[.-]+|[.-]+$/g, '');
  return TAKEN.has(plain) || LANGUAGE.test(plain) ? `n-${plain}` : plain;
}

/** Paths beneath the city, as pages are stored: no slash at either end. The source language has none in its way. */
export interface PlanPaths {
  readonly home: string;
  readonly changes: string;
  readonly takePart: string;
  readonly versions: string;
  readonly item: (number: string) => string;
  readonly version: (no: number) => string;
  readonly versionItem: (no: number, number: string) => string;
}

export function planPaths(slug: string, language: string, sourceLanguage: string): PlanPaths {
  const home = language === sourceLanguage ? slug : `${slug}/${language}`;
  return {
    home, changes: `${home}/changes`, takePart: `${home}/take-part`, versions: `${home}/versions`,
    item: (number) => `${home}/${numberPath(number)}`,
    version: (no) => `${home}/versions/${no}`,
    versionItem: (no, number) => `${home}/versions/${no}/${numberPath(number)}`,
  };
}

/** Pages that hold no others. */
const LEAVES = new Set(['changes', 'take-part', 'help', 'receipt', 'seats']);

/** The address of a stored path: folders end with a slash, leaves do not. */
export function hrefOf(city: string, path: string): string {
  return path === '' ? `/${city}/` : `/${city}/${path}${isFolder(path.split('/')) ? '/' : ''}`;
}

function isFolder(parts: readonly string[]): boolean {
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return !LEAVES.has(last) && !last.includes('.');
  return last === 'versions' || (parts.at(-2) === 'versions' && /^\d+$/.test(last)) || (parts.length === 2 && LANGUAGE.test(last) && !LEAVES.has(last));
}
