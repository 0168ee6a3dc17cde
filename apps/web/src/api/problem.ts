import type { ProblemKind } from '#libs/ui';

/** One field that was refused. `pointer` is a JSON pointer into the body, `rule` the name of the check. */
export interface FieldFault {
  readonly pointer: string;
  readonly rule: string;
}

/** A failure of the API (RFC 9457) or of the way to it, as the pages see it. */
export class ApiProblem extends Error {
  constructor(
    readonly code: string,
    readonly kind: ProblemKind,
    readonly details: Readonly<Record<string, unknown>> = {},
    /** To be given to the office when nobody foresaw the failure. */
    readonly reference = '',
  ) {
    super(code);
    this.name = 'ApiProblem';
  }

  get fields(): readonly FieldFault[] {
    const { fields, pointer } = this.details;
    if (Array.isArray(fields)) return fields as FieldFault[];
    // A rule of a room that concerns one field: its sentence stands at the field.
    return typeof pointer === 'string' ? [{ pointer, rule: this.code }] : [];
  }

  /** What stands in place of an edit that came too late, by field. */
  get current(): Readonly<Record<string, unknown>> {
    const { current } = this.details;
    return typeof current === 'object' && current !== null ? (current as Record<string, unknown>) : {};
  }
}

const KINDS: Readonly<Record<number, ProblemKind>> = {
  400: 'invalid', 401: 'unauthenticated', 403: 'forbidden', 404: 'absent', 409: 'conflict', 410: 'gone', 413: 'too-large', 415: 'unsupported',
  422: 'invalid', 429: 'too-many', 502: 'unavailable', 503: 'unavailable', 504: 'unavailable',
};

interface ProblemBody {
  readonly code?: unknown;
  readonly details?: unknown;
  readonly requestId?: unknown;
}

/** Reads the answer's body; anything that is no problem document is named by its status. */
export function problemOf(status: number, body: unknown): ApiProblem {
  const { code, details, requestId } = (typeof body === 'object' && body !== null ? body : {}) as ProblemBody;
  const facts = typeof details === 'object' && details !== null ? (details as Record<string, unknown>) : {};
  // 409 is a conflict or a stale edit; only the second tells the version that stands now.
  const kind = status === 409 && 'version' in facts ? 'stale' : KINDS[status] ?? 'unexpected';
  return new ApiProblem(typeof code === 'string' ? code : 'unexpected', kind, facts, typeof requestId === 'string' ? requestId : '');
}
