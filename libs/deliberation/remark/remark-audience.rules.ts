/** Where a remark goes; there is no third way, and none among members only. */
export type RemarkAudience = 'staff' | 'public';

/**
 * Where remarks on an item go. Members of a body under an open-meetings law (or
 * one that has not asked counsel) may not talk business with each other outside a
 * noticed meeting: what they write reaches staff, who bring it there. Elsewhere the
 * thread is open to everybody, and the form says so before the first word.
 */
export function remarkAudience(law: 'yes' | 'no' | 'ask_counsel' | null): RemarkAudience {
  return law === 'yes' || law === 'ask_counsel' ? 'staff' : 'public';
}
