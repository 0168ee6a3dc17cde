import type { Messages } from './build-messages.js';

/** The kinds of problem, as in the kernel; 'unexpected' is everything that has no kind. */
export type ProblemKind =
  | 'invalid' | 'unauthenticated' | 'forbidden' | 'absent' | 'conflict' | 'stale' | 'gone'
  | 'too-many' | 'too-large' | 'unsupported' | 'unavailable' | 'unexpected';

/** An error tells what happened, what was kept, and what to do. */
export interface ProblemWords {
  readonly title: string;
  readonly kept: string;
  readonly next: string;
}

/** The three sentences for a kind of problem. `reference` is printed for 'unexpected' only. */
export function problemWords(kind: ProblemKind, messages: Messages, reference = ''): ProblemWords {
  return {
    title: messages.t(`errors.${kind}.title`),
    kept: messages.t(`errors.${kind}.kept`),
    next: messages.t(`errors.${kind}.next`, { reference }),
  };
}
