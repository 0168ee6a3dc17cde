import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/kernel';
import { GENESIS, sealEntries, type SealedEntry } from '#libs/platform/audit';
import { CrossWorkspace } from '#libs/platform/database';
import { OnHeartbeat, type HeartbeatTask } from '#libs/platform/queue';
import { WorkspaceDirectory } from '#libs/platform/workspace';
import { DataSource, type QueryRunner } from 'typeorm';

const BATCH = 5_000;
/** An entry is sealed only when no older one can still commit before it. */
const SETTLED_MS = 5_000;

interface LastSeal {
  seq: string;
  hash: Buffer;
}

/** Chains committed audit entries per city, within a minute and outside of anybody's commit. */
@OnHeartbeat(90)
@Injectable()
export class SealTrail implements HeartbeatTask {
  constructor(
    private readonly source: DataSource,
    private readonly directory: WorkspaceDirectory,
    @Inject(Clock) private readonly clock: Clock,
    private readonly cross: CrossWorkspace,
  ) {}

  async tick(): Promise<void> {
    const busy = await this.cross.rows<{ workspace_id: string }>({ text: 'select distinct workspace_id from queue.outbox' });
    const known = new Set(busy.map((row) => row.workspace_id));
    const all = await this.directory.all();
    // Cities without any event of the last week had nothing to seal since their last beat.
    for (const { id } of all.filter((city) => known.has(city.id))) await this.seal(id);
  }

  /** @returns how many entries were sealed */
  async seal(workspaceId: string): Promise<number> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query("select set_config('app.workspace_id', $1, true), pg_advisory_xact_lock(hashtextextended('seal:' || $1, 0))", [workspaceId]);
      const sealed = await this.sealNext(runner, workspaceId);
      await runner.commitTransaction();
      return sealed;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async sealNext(runner: QueryRunner, workspaceId: string): Promise<number> {
    const [last] = (await runner.query('select seq, hash from audit.seal where workspace_id = $1 order by seq desc limit 1', [workspaceId])) as LastSeal[];
    const entries = (await runner.query(SELECT_UNSEALED, [workspaceId, new Date(this.clock.now().getTime() - SETTLED_MS), BATCH])) as SealedEntry[];
    if (entries.length === 0) return 0;
    const seals = sealEntries(entries, last === undefined ? { seq: 0, hash: GENESIS } : { seq: Number(last.seq), hash: last.hash });
    const rows = seals.map((seal) => ({ id: seal.id, seq: seal.seq, previous: seal.previousHash.toString('hex'), hash: seal.hash.toString('hex') }));
    await runner.query(
      `insert into audit.seal (workspace_id, id, seq, previous_hash, hash, sealed_at)
       select $1, g.id, g.seq, decode(g.previous, 'hex'), decode(g.hash, 'hex'), $2
       from jsonb_to_recordset($3::jsonb) as g(id uuid, seq bigint, previous text, hash text)`,
      [workspaceId, this.clock.now(), JSON.stringify(rows)]);
    return seals.length;
  }
}

/** Times as text that does not depend on the driver: the hash must come out the same for ever. */
export const ENTRY_COLUMNS = `e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt",
  e.action, e.actor_kind as "actorKind", e.account_id as "accountId", e.person_id as "personId", e.via, e.request_id as "requestId",
  e.subject_kind as "subjectKind", e.subject_id as "subjectId", encode(e.digest, 'hex') as digest`;

const SELECT_UNSEALED = `select ${ENTRY_COLUMNS} from audit.entry e
  where e.workspace_id = $1 and e.recorded_at < $2
    and not exists (select 1 from audit.seal s where s.workspace_id = e.workspace_id and s.id = e.id)
  order by e.recorded_at, e.id limit $3`;
