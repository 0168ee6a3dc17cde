import type { Problem, ProblemKind } from '#libs/kernel';

const STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 422, unauthenticated: 401, forbidden: 403, absent: 404, conflict: 409, stale: 409, gone: 410,
  'too-many': 429, 'too-large': 413, unsupported: 415, unavailable: 503,
};

/** What could not even be read, as against a field that can be mended. */
const UNREADABLE = /^(request\.(?!fields$)|page\.after)/;

/** The status code of a failure. */
export function statusOf(problem: Problem): number {
  return problem.kind === 'invalid' && UNREADABLE.test(problem.code) ? 400 : STATUS[problem.kind];
}

/** The failure behind a status code that Fastify or Nest chose; null for those that are our own fault. */
export function kindOf(status: number): ProblemKind | null {
  if (status === 400 || status === 405 || status === 414 || status === 431) return 'invalid';
  const found = (Object.keys(STATUS) as ProblemKind[]).find((kind) => STATUS[kind] === status);
  return found ?? (status >= 400 && status < 500 ? 'invalid' : null);
}
