import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export interface FeedAnswer {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

export interface FeedAsked {
  readonly ifNoneMatch: string | undefined;
  readonly acceptEncoding: string | undefined;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Smaller answers gain nothing. */
const WORTH = 1_024;

/**
 * The bytes of a feed. Unchanged is told by the ETag alone: what was taken out of a feed leaves no later date behind,
 * so a date could call a calendar fresh that still shows it. Last-Modified is told for those who ask.
 */
export async function answerFeed(text: string, changedAt: Date | null, secret: boolean, asked: FeedAsked): Promise<FeedAnswer> {
  const coding = codingOf(asked.acceptEncoding, text.length);
  const tag = createHash('sha256').update(text).digest('base64url').slice(0, 27);
  const etag = `"${tag}${coding === null ? '' : `-${coding}`}"`;
  const headers: Record<string, string> = {
    'content-type': 'text/calendar; charset=utf-8', etag, vary: 'Accept-Encoding', 'x-content-type-options': 'nosniff',
    ...(changedAt === null ? {} : { 'last-modified': changedAt.toUTCString() }), ...(secret ? SECRET : OPEN),
  };
  const known = (asked.ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, '').replace(/^"([\w-]{27})(-(br|gzip))?"$/, '$1'));
  if (known.includes(tag) || known.includes('*')) return { status: 304, headers, body: null };
  return { status: 200, headers: coding === null ? headers : { ...headers, 'content-encoding': coding }, body: await encoded(text, coding) };
}

/** A secret stands in the address: nothing of it may be kept, passed on or found (E3). */
const SECRET = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' };
const OPEN = { 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

function codingOf(accepted: string | undefined, size: number): 'br' | 'gzip' | null {
  if (accepted === undefined || size < WORTH) return null;
  const takes = (coding: string): boolean => new RegExp(`(^|[,\\s])${coding}(?!\\s*;\\s*q=0(\\.0+)?\\s*(,|$))`).test(accepted);
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

function encoded(text: string, coding: 'br' | 'gzip' | null): Promise<Buffer> {
  const bytes = Buffer.from(text, 'utf8');
  if (coding === 'br') return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return coding === 'gzip' ? zip(bytes) : Promise.resolve(bytes);
}
