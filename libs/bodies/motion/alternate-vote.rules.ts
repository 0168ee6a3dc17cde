import type { AttendanceMode } from '../meeting/quorum.rules.js';

/** Whoever holds the seat is there themselves. */
function holderIsThere(mode: AttendanceMode | undefined): boolean {
  return mode === 'present' || mode === 'remote' || mode === 'late';
}

/** A vote of an alternate no longer counts once the holder has come; what the holder chose before leaving stands. */
export function replacedByHolder({ alternateName }: { readonly alternateName: string | null }, mode: AttendanceMode | undefined): boolean {
  return alternateName !== null && holderIsThere(mode);
}
