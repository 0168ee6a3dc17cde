import { createHash } from 'node:crypto';
import type { Transaction } from '#libs/platform/work';

export type KnownKind = 'meeting' | 'person' | 'organization' | 'body' | 'seat' | 'membership';

export interface KnownThing {
  readonly foreignId: string;
  readonly subjectId: string;
  readonly fingerprint: string;
}

export interface SeenThing extends KnownThing {
  readonly kind: KnownKind;
}

/** Which thing of ours stands for which thing of theirs, inside a transaction. */
export class KnownThings {
  constructor(private readonly tx: Transaction) {}

  /** Two files of one source wait for each other, so that nothing comes in twice. */
  async ofSource(kinds: readonly KnownKind[], source: string): Promise<ReadonlyMap<string, KnownThing>> {
    await this.tx.query(`select pg_advisory_xact_lock(hashtextextended('exchange.source:' || $1::text || $2::text, 0))`, [this.tx.workspaceId, source]);
    const rows = await this.tx.query<KnownThing & { kind: KnownKind }>(
      `select kind, foreign_id as "foreignId", subject_id as "subjectId", fingerprint from exchange.known_thing
       where workspace_id = $1 and kind = any($2) and source = $3`, [this.tx.workspaceId, kinds, source]);
    return new Map(rows.map(({ kind, ...thing }) => [`${kind} ${thing.foreignId}`, thing]));
  }

  /** What the file said of them this time; in one statement. */
  async keep(source: string, arrivalId: string, things: readonly SeenThing[]): Promise<void> {
    await this.tx.query(
      `insert into exchange.known_thing (workspace_id, id, kind, source, foreign_id, subject_id, fingerprint, arrival_id)
       select $1, t.id, t.kind, $2, t."foreignId", t."subjectId", t.fingerprint, $3
       from jsonb_to_recordset($4::jsonb) as t(id uuid, kind text, "foreignId" text, "subjectId" uuid, fingerprint text)
       on conflict (workspace_id, kind, source, foreign_id) do update set fingerprint = excluded.fingerprint, subject_id = excluded.subject_id, arrival_id = excluded.arrival_id`,
      [this.tx.workspaceId, source, arrivalId, JSON.stringify(things.map((thing) => ({ id: this.tx.newId(), ...thing })))]);
  }
}

/** SHA-256 of what a file says of something, in an order of its own. */
export function fingerprintOf(said: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
