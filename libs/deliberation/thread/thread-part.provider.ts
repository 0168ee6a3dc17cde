import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Statement } from '#libs/platform/database';
import type { Audience } from '../deliberation.policy.js';

/** One knot on the thread of an item, as the statement of a part gives it. */
export interface ThreadKnot {
  /** `comment`, `gap`, `draft`, `motion`, `version`, `step`, `update`, `measure`, … */
  readonly kind: string;
  readonly subjectId: string;
  /** ISO instant or day; null when nobody knows. */
  readonly at: string | null;
  readonly title: string;
  readonly text: string;
  /** Plain values for the words of the page: counts, codes, numbers. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * What a room adds to the thread. Its statement selects exactly the columns of
 * ThreadKnot: kind, "subjectId", at (text), title, text, facts (jsonb), at most 100 rows.
 */
export interface ThreadPart {
  statement(workspaceId: string, itemId: string, audience: Audience): Statement;
}

const THREAD_PART = 'commonplan:thread-part';

/** Marks a provider as a part of every item's thread; later rooms add theirs without this one knowing them. */
export const AddsToThread = () => SetMetadata(THREAD_PART, true);

/** All parts of this process, found by their marks once everything stands. */
@Injectable()
export class ThreadParts {
  private found: readonly ThreadPart[] | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  all(): readonly ThreadPart[] {
    this.found ??= this.discovery.getProviders()
      .filter(({ instance, metatype }) => instance !== null && typeof metatype === 'function' && this.reflector.get<boolean | undefined>(THREAD_PART, metatype) !== undefined)
      .map(({ instance }) => instance as ThreadPart);
    return this.found;
  }
}

/** The order in which a plan lives; what this room never heard of comes after. */
const ORDER = ['comment', 'gap', 'evidence', 'merged', 'draft', 'remark', 'motion', 'decision', 'version', 'request', 'step', 'update', 'measure', 'measurement', 'report'];

/** Knots in the order of a plan's life, and inside a kind by time. */
export function inOrder(knots: readonly ThreadKnot[]): readonly ThreadKnot[] {
  const rank = (kind: string): number => (ORDER.indexOf(kind) + ORDER.length + 1) % (ORDER.length + 1);
  return [...knots].sort((a, b) => rank(a.kind) - rank(b.kind) || (a.at ?? '').localeCompare(b.at ?? ''));
}
