import type { FastifyReply, FastifyRequest } from 'fastify';

/** Nothing from elsewhere, nothing inline (bar S5). A page may bring a policy of its own. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "connect-src 'self'", "font-src 'self'", "manifest-src 'self'",
  "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
].join('; ');

const ALWAYS: readonly (readonly [string, string])[] = [
  ['content-security-policy', CONTENT_SECURITY_POLICY],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
];

const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

/** Puts the headers on every answer that does not carry its own. */
export function addSecurityHeaders(request: FastifyRequest, reply: FastifyReply, isHttps: boolean): void {
  for (const [name, value] of ALWAYS) if (!reply.hasHeader(name)) void reply.header(name, value);
  if (isHttps) void reply.header('strict-transport-security', STRICT_TRANSPORT);
  void reply.header('x-request-id', request.id);
  const route = request.routeOptions.url;
  if (route === undefined || route.startsWith('/api/') || route.startsWith('/health/') || reply.statusCode >= 400) addPrivacy(reply);
}

/** What is answered to somebody is for them alone (bar S6). */
function addPrivacy(reply: FastifyReply): void {
  if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  if (!reply.hasHeader('vary')) void reply.header('vary', 'Cookie, Authorization, Accept-Language, Origin, Sec-Fetch-Site');
}
