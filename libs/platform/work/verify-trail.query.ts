import { Injectable } from '@nestjs/common';
import { changeDigest, canonicalJson, GENESIS, hashEntry, type SealedEntry } from '#libs/platform/audit';
import { WorkspaceReader } from '#libs/platform/database';
import { ENTRY_COLUMNS } from './seal-trail.task.js';

export interface TrailVerdict {
  readonly checked: number;
  /** The first seal that does not fit, or null. */
  readonly firstBad: number | null;
  /** Hex of the last seal: keep it outside to find a chain that was rewritten whole. */
  readonly head: string;
}

type SealedRow = SealedEntry & { seq: number; hash: string; salt: string | null; before: unknown; after: unknown };

/** Walks the chain of a city from the first entry to the last seal. */
@Injectable()
export class VerifyTrail {
  constructor(private readonly reader: WorkspaceReader) {}

  async execute(workspaceId: string): Promise<TrailVerdict> {
    let previous: Buffer = GENESIS;
    let seq = 0;
    for (;;) {
      const rows = await this.reader.rows<SealedRow>(workspaceId, { text: SELECT_SEALED, values: [seq] });
      for (const row of rows) {
        const { seq: given, hash, salt, before, after, ...entry } = row;
        const next = hashEntry(previous, seq + 1, entry);
        if (given !== seq + 1 || next.toString('hex') !== hash || !contentFits(row)) return { checked: seq, firstBad: seq + 1, head: previous.toString('hex') };
        previous = next;
        seq += 1;
      }
      if (rows.length === 0) return { checked: seq, firstBad: null, head: previous.toString('hex') };
    }
  }
}

/** Erased content (no side row) is lawful; content that is there must fit its digest. */
function contentFits(row: SealedRow): boolean {
  if (row.salt === null || row.digest === null) return true;
  const text = (value: unknown): string | null => (value === null ? null : canonicalJson(value));
  return changeDigest(Buffer.from(row.salt, 'hex'), text(row.before), text(row.after)).toString('hex') === row.digest;
}

const SELECT_SEALED = `select ${ENTRY_COLUMNS}, s.seq, encode(s.hash, 'hex') as hash, encode(c.salt, 'hex') as salt, c.before, c.after
  from audit.seal s
  join audit.entry e on e.workspace_id = s.workspace_id and e.id = s.id
  left join audit.change c on c.workspace_id = e.workspace_id and c.id = e.id
  where s.seq > $1 order by s.seq limit 1000`;
