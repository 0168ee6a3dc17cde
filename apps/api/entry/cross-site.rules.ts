import { Problem } from '#libs/kernel';

/** What tells from where an unsafe request comes. */
export interface Arrival {
  readonly method: string;
  /** The matched route's template; undefined when nothing matched. */
  readonly route: string | undefined;
  readonly protocol: string;
  readonly host: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Emailed links, receipts, public forms and unsubscribing: everything outside of
 * the API takes plain forms, carries its own token and never looks at cookies.
 */
export function isPlainForm(route: string | undefined): boolean {
  return route !== undefined && !route.startsWith('/api/');
}

/**
 * Lets an unsafe request through only when no other site can have made it (bar S2).
 * @throws Problem `request.cross-site` (forbidden), `request.content-type` (unsupported)
 */
export function requireOwnSite(arrival: Arrival, publicOrigin: string): void {
  if (SAFE.has(arrival.method)) return;
  const type = mediaType(arrival.headers['content-type']);
  if (isPlainForm(arrival.route)) return requireType(type, 'application/x-www-form-urlencoded');
  requireType(type, 'application/json');
  // A browser never adds this header by itself, and to other sites only after a preflight that we do not answer.
  const isProgram = arrival.headers.authorization !== undefined;
  if (!isProgram && !isOwnSite(arrival, publicOrigin)) throw new Problem('request.cross-site', 'forbidden');
}

function requireType(type: string | null, wanted: string): void {
  if (type !== null && type !== wanted) throw new Problem('request.content-type', 'unsupported', { wanted });
}

function mediaType(header: string | string[] | undefined): string | null {
  return typeof header === 'string' ? (header.split(';')[0] ?? '').trim().toLowerCase() : null;
}

function isOwnSite({ headers, protocol, host }: Arrival, publicOrigin: string): boolean {
  const { origin } = headers;
  const own = origin === publicOrigin || origin === `${protocol}://${host}`;
  if (origin !== undefined && !own) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined ? own : site === 'same-origin' || site === 'none';
}
