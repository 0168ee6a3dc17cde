import { createHash } from 'node:crypto';

/** Stands for a source text: blanks at the ends and Unicode forms make no difference, everything else does. */
export function sourceHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFC').trim()).digest('hex');
}

/** What a reader is told under a translated text. */
export type TranslationState = 'checked' | 'unchecked' | 'stale';

/** `stale`: the source text has changed since. `unchecked`: no named person has read it. */
export function translationState(translation: { readonly sourceHash: string; readonly reviewedBy: string | null }, source: string): TranslationState {
  if (translation.sourceHash !== sourceHash(source)) return 'stale';
  return translation.reviewedBy === null ? 'unchecked' : 'checked';
}
