import type pg from 'pg';
import type { Statement } from './statement.js';

/**
 * The second login role: policies let it see ids and times of outbox and due
 * rows, grants of an account and the addresses of cities, across workspaces.
 * Never names, texts or addresses of people.
 */
export class CrossWorkspace {
  constructor(private readonly pool: pg.Pool) {}

  async rows<Row>(statement: Statement): Promise<Row[]> {
    const result = await this.pool.query({
      text: statement.text,
      values: [...(statement.values ?? [])],
      ...(statement.name === undefined ? {} : { name: statement.name }),
    });
    return result.rows as Row[];
  }

  /** Runs `work` on one connection in one transaction; rolled back when it throws. */
  async transaction<T>(work: (query: (statement: Statement) => Promise<unknown[]>) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(async (statement) => {
        const answer = await client.query({ text: statement.text, values: [...(statement.values ?? [])] });
        return answer.rows as unknown[];
      });
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      await client.query('ROLLBACK').then(() => client.release(), (broken: Error) => client.release(broken));
      throw error;
    }
  }
}
