import type pg from 'pg';
import { isId, Problem } from '#libs/kernel';
import { enterWorkspace, toQuery } from './enter-workspace.js';
import { inOneWrite } from './one-write.js';
import type { Statement } from './statement.js';

/**
 * Reading in one workspace: `BEGIN READ ONLY`, context, statements and `COMMIT`
 * leave in one round trip. Rows of other workspaces do not exist here.
 */
export class WorkspaceReader {
  constructor(private readonly pool: pg.Pool) {}

  /** All rows; dates as text, instants as ISO text. */
  async rows<Row>(workspaceId: string, statement: Statement): Promise<Row[]> {
    const [result] = await this.many(workspaceId, [statement]);
    return (result?.rows ?? []) as Row[];
  }

  /** The first row or null. */
  async one<Row>(workspaceId: string, statement: Statement): Promise<Row | null> {
    const rows = await this.rows<Row>(workspaceId, statement);
    return rows[0] ?? null;
  }

  /** The first column of the first row as it came: JSON text built by PostgreSQL. Null without a row. */
  async json(workspaceId: string, statement: Statement): Promise<string | null> {
    const row = await this.one<Record<string, string | null>>(workspaceId, statement);
    return row === null ? null : (Object.values(row)[0] ?? null);
  }

  /** Several statements on one snapshot-less transaction, one round trip. */
  async many(workspaceId: string, statements: readonly Statement[]): Promise<pg.QueryResult[]> {
    if (!isId(workspaceId)) throw new Error('reading needs a workspace');
    const client = await this.connect();
    let broken: Error | undefined;
    try {
      inOneWrite(client);
      const begun = client.query('BEGIN READ ONLY');
      const context = client.query(enterWorkspace(workspaceId));
      const results = statements.map((statement) => client.query(toQuery(statement)));
      const ended = client.query('COMMIT');
      const settled = await Promise.allSettled([begun, context, ...results, ended]);
      const failed = settled.find((outcome) => outcome.status === 'rejected');
      if (failed !== undefined) throw failed.reason;
      return (settled as PromiseFulfilledResult<pg.QueryResult>[]).slice(2, -1).map((outcome) => outcome.value);
    } catch (error) {
      broken = isDatabaseError(error) ? undefined : (error as Error);
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async connect(): Promise<pg.PoolClient> {
    try {
      return await this.pool.connect();
    } catch (error) {
      throw unreachable(error);
    }
  }
}

/** An answer of the server, after which the connection is still good. */
function isDatabaseError(error: unknown): boolean {
  return typeof (error as { code?: unknown }).code === 'string' && typeof (error as { severity?: unknown }).severity === 'string';
}

/** No connection to be had becomes `database.unreachable` (unavailable); anything else stays what it is. */
export function unreachable(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  const message = error instanceof Error ? error.message : '';
  const known = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', '57P03', '53300'].includes(code) || message.includes('timeout exceeded when trying to connect');
  return known ? new Problem('database.unreachable', 'unavailable') : error;
}
