import { enterWorkspace, inOneWrite, toQuery, type Statement } from '#libs/platform/database';
import type pg from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/**
 * A connection inside a transaction of one city. `BEGIN`, the city and the first statements of the work leave in
 * one round trip, and so do the last statements and `COMMIT`: the server does them in order, and after a failure none of the rest.
 */
export class WritingConnection {
  private constructor(
    readonly client: pg.ClientBase,
    private readonly runner: QueryRunner,
    private readonly begun: Promise<unknown>,
  ) {}

  /** @throws what the pool throws when there is no connection to be had */
  static async open(source: DataSource, workspaceId: string): Promise<WritingConnection> {
    const runner = source.createQueryRunner();
    const client = (await runner.connect()) as pg.ClientBase;
    inOneWrite(client);
    const begun = Promise.all([client.query('BEGIN'), client.query(enterWorkspace(workspaceId))]);
    // The first statement of the work fails as well, and its failure is the one that is told.
    begun.catch(() => undefined);
    // TypeORM asks for it before it locks a row; its own way to begin waits for the server.
    Object.assign(runner, { isTransactionActive: true });
    return new WritingConnection(client, runner, begun);
  }

  /** For entities, in the same transaction. */
  get manager(): EntityManager {
    return this.runner.manager;
  }

  /**
   * @param last written in the same round trip
   * @throws the first failure; also when the server, which had failed before without anybody noticing, rolled back
   */
  async commit(last: readonly Statement[]): Promise<void> {
    inOneWrite(this.client);
    const sent = [this.begun, ...last.map((statement) => this.client.query(toQuery(statement)))];
    const ended = this.client.query('COMMIT');
    const settled = await Promise.allSettled([...sent, ended]);
    const failed = settled.find((outcome) => outcome.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    if ((await ended).command !== 'COMMIT') throw new Error('the transaction had failed before its commit');
  }

  /** Does no harm after a commit that failed. */
  async rollBack(): Promise<void> {
    // A broken connection is thrown away by its pool; what failed first is what is told.
    await this.client.query('ROLLBACK').catch(() => undefined);
  }

  release(): Promise<void> {
    return this.runner.release();
  }
}
