import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../../test/support/test-database.js';
import { declaredColumns, isDeclaredColumn, personColumns, recordClasses } from './index.js';

const LIBS = join(import.meta.dirname, '../..');
/** As columns sound that hold something about a person. */
const PERSONAL = '(^|_)(name|email|mail|phone|contact|address|birth|gender)(_|$)';

let database: TestDatabase;
beforeAll(async () => {
  const files = readdirSync(LIBS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.records.ts'));
  for (const file of files) await import(join(LIBS, file));
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function columns(like: string): Promise<string[]> {
  const rows = await database.sql<{ name: string }>(
    `select c.table_schema || '.' || c.table_name || '.' || c.column_name as name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema', 'bullmq', 'public') and c.column_name ~ $1 order by 1`, [like]);
  return rows.map(({ name }) => name);
}

describe('what is held about people', () => {
  it('L13 every column that sounds like a person is declared, with purpose and end', async () => {
    const found = (await columns(PERSONAL)).filter((name) => !name.endsWith('_id'));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((name) => !isDeclaredColumn(name))).toEqual([]);
    for (const { purpose, ends } of personColumns()) expect(Math.min(purpose.length, ends.length)).toBeGreaterThan(10);
  });

  it('L13 nothing is declared that does not exist', async () => {
    const all = new Set(await columns('.'));
    expect(declaredColumns().filter((name) => !all.has(name))).toEqual([]);
  });

  it('L9 every record class that ends names what ends it', () => {
    expect(recordClasses().length).toBeGreaterThan(2);
    for (const { keepDays, purgedBy } of recordClasses()) expect(keepDays === null || purgedBy !== null).toBe(true);
  });
});
