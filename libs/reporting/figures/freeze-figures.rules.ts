import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/platform/audit';
import type { Figures } from './figures.model.js';

/** sha256 (hex) over the canonical JSON of the figures: equal figures, equal sum. */
export function figuresChecksum(figures: Figures): string {
  return createHash('sha256').update(canonicalJson(figures)).digest('hex');
}
