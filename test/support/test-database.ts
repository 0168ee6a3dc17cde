import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** A copy of the migrated template, for one suite. */
export interface TestDatabase {
  readonly name: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly opsUrl: string;
  /** SQL as the owner's superuser: sees everything, for arranging and asserting. */
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

function need(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing: run specs through node tools/jest.mjs`);
  return value;
}

function withName(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Copies the template; tens of milliseconds. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `${need('TEST_DATABASE_PREFIX')}${randomBytes(5).toString('hex')}`;
  const admin = new pg.Client({ connectionString: need('TEST_ADMIN_URL') });
  await admin.connect();
  await admin.query(`create database ${name} template ${need('TEST_TEMPLATE')}`);
  await admin.end();
  const pool = new pg.Pool({ connectionString: withName(need('TEST_ADMIN_URL'), name), max: 3, options: '-c TimeZone=UTC' });
  pool.on('error', () => undefined);
  return {
    name,
    ownerUrl: withName(need('TEST_OWNER_URL'), name),
    appUrl: withName(need('TEST_APP_URL'), name),
    opsUrl: withName(need('TEST_OPS_URL'), name),
    sql: async <Row>(text: string, values: readonly unknown[] = []) => (await pool.query(text, [...values])).rows as Row[],
    close: () => pool.end(),
  };
}
