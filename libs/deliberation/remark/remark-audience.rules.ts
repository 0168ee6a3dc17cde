import { discussionOf, type Discussion } from '#libs/bodies';

/** Where a remark goes; there is no third way, and none among members only. */
export type RemarkAudience = Discussion;

/**
 * Where remarks on an item go. Members of a body under an open-meetings law (or
 * one that has not asked counsel) may not talk business with each other outside a
 * noticed meeting: what they write reaches staff, who bring it there. Elsewhere the
 * body chooses, and the form says it before the first word.
 */
export function remarkAudience(law: 'yes' | 'no' | 'ask_counsel' | null, chosen: Discussion | null): RemarkAudience {
  return discussionOf(law, chosen);
}
