/** What sort of failure it is; the HTTP host maps it to a status code. */
export type ProblemKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'absent'
  | 'conflict'
  | 'stale'
  | 'gone'
  | 'too-many'
  | 'too-large'
  | 'unsupported'
  | 'unavailable';

/** Plain values only: they are shown to people and written to logs. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/**
 * A failure with a stable dotted code (`casework.case.absent`) that people and
 * programs may rely on. Details are safe to show; never put personal data there.
 */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly kind: ProblemKind,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

type ProblemTable = Readonly<Record<string, ProblemKind>>;

/**
 * Declares the failures of one room: `defineProblems('casework', { 'case.absent': 'absent' })`
 * gives `problem('case.absent', details)`.
 */
export function defineProblems<T extends ProblemTable>(room: string, table: T) {
  return (code: keyof T & string, details: ProblemDetails = {}): Problem =>
    new Problem(`${room}.${code}`, table[code] as ProblemKind, details);
}
