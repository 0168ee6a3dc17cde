/** Bound to this host and to secure connections by its prefix (bar S1); browsers count loopback as secure. */
export const SESSION_COOKIE = '__Host-sid';

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** The value of one cookie of a request, or null. */
export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name && value !== undefined) return value.trim();
  }
  return null;
}

/** Ends with the browser; the server ends it earlier. */
export function cookieOf(secret: string): string {
  return `${SESSION_COOKIE}=${secret}; ${ATTRIBUTES}`;
}

export const NO_COOKIE = `${SESSION_COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;
