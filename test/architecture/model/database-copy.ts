import pg from 'pg';

/** A migrated copy of the test template, read and broken as its owner. */
export interface DatabaseCopy {
  readonly client: pg.Client;
  /** Logins and groups the product runs under. */
  readonly roles: readonly string[];
  drop(): Promise<void>;
}

/** Copies the template that `node tools/jest.mjs` prepares. */
export async function copyDatabase(): Promise<DatabaseCopy> {
  const template = setting('TEST_TEMPLATE');
  const name = `${process.env['TEST_DATABASE_PREFIX'] ?? `t${process.pid}_`}architecture`;
  const maker = new pg.Client(setting('TEST_OWNER_URL'));
  await maker.connect();
  await maker.query(`create database ${maker.escapeIdentifier(name)} template ${maker.escapeIdentifier(template)}`);
  const client = new pg.Client(addressOf(name));
  await client.connect();
  const drop = async (): Promise<void> => {
    await client.end();
    await maker.query(`drop database ${maker.escapeIdentifier(name)} with (force)`);
    await maker.end();
  };
  return { client, roles: [loginOf('TEST_APP_URL'), loginOf('TEST_OPS_URL'), 'commonplan_app', 'commonplan_ops'], drop };
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set: run the specs with node tools/jest.mjs`);
  return value;
}

function addressOf(database: string): string {
  const url = new URL(setting('TEST_OWNER_URL'));
  url.pathname = `/${database}`;
  return url.href;
}

function loginOf(name: string): string {
  return decodeURIComponent(new URL(setting(name)).username);
}
