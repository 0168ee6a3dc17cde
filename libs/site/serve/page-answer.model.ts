/** Nothing from elsewhere, no script, no frame. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A stored page, ready to send: headers and bytes for each coding, built once. */
export interface PageAnswer {
  readonly etags: ReadonlySet<string>;
  readonly variants: Readonly<Record<Coding, Variant | null>>;
  /** Bytes held in memory. */
  readonly size: number;
}

export type Coding = 'br' | 'gzip' | 'identity';

export interface Variant {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly unchanged: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
}

export interface StoredPage {
  readonly contentType: string;
  readonly language: string | null;
  readonly sha256: string;
  readonly body: Buffer;
  readonly brotli: Buffer | null;
  readonly gzip: Buffer | null;
}

/** @param https whether the city is reached over https: then browsers are told to stay there */
export function answerOf(page: StoredPage, https: boolean): PageAnswer {
  const tag = page.sha256.slice(0, 32);
  const common = { ...commonHeaders(page, https) };
  const variant = (coding: Coding, body: Buffer | null): Variant | null => {
    if (body === null) return null;
    const etag = `"${tag}${coding === 'identity' ? '' : `-${coding}`}"`;
    const unchanged = { ...common, etag };
    return { unchanged, body, headers: { ...unchanged, 'content-length': body.length, ...(coding === 'identity' ? {} : { 'content-encoding': coding }) } };
  };
  const variants = { br: variant('br', page.brotli), gzip: variant('gzip', page.gzip), identity: variant('identity', page.body) };
  const size = page.body.length + (page.brotli?.length ?? 0) + (page.gzip?.length ?? 0) + 2_000;
  return { etags: new Set([`"${tag}"`, `"${tag}-br"`, `"${tag}-gzip"`]), variants, size };
}

function commonHeaders({ contentType, language }: StoredPage, https: boolean): Record<string, string> {
  const openData = !/^text\/(html|css)/.test(contentType);
  const pinned = contentType.startsWith('text/css');
  return {
    'content-type': contentType, vary: 'Accept-Encoding', 'cache-control': pinned ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()', 'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': openData ? 'cross-origin' : 'same-origin',
    ...(openData ? { 'access-control-allow-origin': '*' } : {}), ...(language === null ? {} : { 'content-language': language }),
    ...(https ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

const REFUSED = { br: /br;\s*q=0(\.0+)?\s*(,|$)/, gzip: /gzip;\s*q=0(\.0+)?\s*(,|$)/ };

/** The best coding that the client takes and that we hold. `q=0` refuses. */
export function pickVariant({ variants }: PageAnswer, accepted: string | undefined): Variant | null {
  const takes = (coding: 'br' | 'gzip') => accepted !== undefined && accepted.includes(coding) && !(accepted.includes(';') && REFUSED[coding].test(accepted));
  if (variants.br !== null && takes('br')) return variants.br;
  if (variants.gzip !== null && takes('gzip')) return variants.gzip;
  return variants.identity;
}

/** True when the client already holds one of our codings of these bytes. */
export function isKnown({ etags }: PageAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch === '*' || ifNoneMatch.split(',').some((tag) => etags.has(tag.trim().replace(/^W\//, '')));
}
