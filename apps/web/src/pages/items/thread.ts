import type { Knot } from './use-item.js';

/** Knots of one kind that are opened together: all comments, all drafts, all updates. */
const TOGETHER = new Set(['comment', 'evidence', 'draft', 'remark', 'request', 'step', 'update', 'measurement', 'report']);

/** What one opens on the thread: one knot, or several of a kind. */
export interface Bundle {
  readonly key: string;
  readonly kind: string;
  readonly knots: readonly [Knot, ...Knot[]];
}

/** The thread in its order, with what belongs together in one knot. A decision that a vote made stands with the vote. */
export function bundled(thread: readonly Knot[]): readonly Bundle[] {
  const bundles: Bundle[] = [];
  const voted = thread.some((knot) => knot.kind === 'motion');
  for (const knot of thread) {
    if (knot.kind === 'decision' && (text(knot, 'motionId') !== undefined || (voted && text(knot, 'decision') === 'proposed'))) continue;
    const at = TOGETHER.has(knot.kind) ? bundles.findIndex((one) => one.kind === knot.kind) : -1;
    const before = bundles[at];
    if (before === undefined) bundles.push({ key: `${knot.kind}.${knot.subjectId}`, kind: knot.kind, knots: [knot] });
    else bundles[at] = { ...before, knots: [...before.knots, knot] };
  }
  return bundles;
}

/** A fact of a knot that is text. */
export function text({ facts }: Knot, name: string): string | undefined {
  const value = (facts as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A fact of a knot that is a number; zero when it is missing. */
export function count({ facts }: Knot, name: string): number {
  const value = (facts as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'number' ? value : 0;
}
