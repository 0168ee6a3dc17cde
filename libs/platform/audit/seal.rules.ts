import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** The columns of an entry that the chain covers. Times are ISO text. */
export interface SealedEntry {
  readonly id: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly action: string;
  readonly actorKind: string;
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly via: string;
  readonly requestId: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  /** Hex, or null. */
  readonly digest: string | null;
}

export interface Seal {
  readonly id: string;
  readonly seq: number;
  readonly previousHash: Buffer;
  readonly hash: Buffer;
}

/** The hash before the first entry of a city. */
export const GENESIS: Buffer = createHash('sha256').update('commonplan audit trail').digest();

/** Chains entries onto the last seal, in the order given. */
export function sealEntries(entries: readonly SealedEntry[], last: { seq: number; hash: Buffer }): Seal[] {
  const seals: Seal[] = [];
  let { seq, hash } = last;
  for (const entry of entries) {
    const previousHash = hash;
    seq += 1;
    hash = hashEntry(previousHash, seq, entry);
    seals.push({ id: entry.id, seq, previousHash, hash });
  }
  return seals;
}

export function hashEntry(previous: Buffer, seq: number, entry: SealedEntry): Buffer {
  return createHash('sha256').update(previous).update(canonicalJson({ ...entry, seq })).digest();
}
