import { Injectable } from '@nestjs/common';
import { unreachable } from '#libs/platform/database';
import { DataSource } from 'typeorm';

/** Runs one statement and gives its rows. */
export type Query = <Row = unknown>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/**
 * Statements on the tables that belong to no city. They hold nothing of any
 * city; everything else goes through the unit of work or the reader.
 */
@Injectable()
export class AccountDatabase {
  constructor(private readonly source: DataSource) {}

  readonly query: Query = async (text, values) => {
    try {
      return rowsOf(await this.source.query(text, [...values]));
    } catch (error) {
      throw unreachable(error);
    }
  };

  /** All statements of `work` or none. */
  async transaction<T>(work: (query: Query) => Promise<T>): Promise<T> {
    try {
      return await this.source.transaction((manager) => work(async (text, values) => rowsOf(await manager.query(text, [...values]))));
    } catch (error) {
      throw unreachable(error);
    }
  }
}

/** TypeORM answers UPDATE and DELETE with `[rows, count]`. */
function rowsOf<Row>(answer: unknown): Row[] {
  const pair = Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (pair ? (answer as unknown[])[0] : answer) as Row[];
}
