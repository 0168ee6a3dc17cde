import { createHash } from 'node:crypto';
import type { ImportedPlan } from './imported-plan.js';

/**
 * SHA-256 (64 hex digits) over what a plan says. Layout, prefixes, encoding, line ends and the submitter of the file
 * do not count, nor does the guessed language: two files with the same fingerprint import to the same plan.
 */
export function contentFingerprint(plan: ImportedPlan): string {
  const { sourceLanguage: _guess, ...content } = plan;
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** JSON with the keys of every object in one order, whatever order they were set in. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
