import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { ensureRoles, type RoleUrls, type RoleWishes } from './roles.js';

export interface MigrationResult extends RoleUrls {
  /** Names of the migrations run now; empty when the schema was up to date. */
  readonly ran: readonly string[];
}

type MigrationClass = new () => MigrationInterface;

const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/**
 * Brings the database to the schema of this release: roles, tables and policies,
 * the queue's own schema. Run with the owner's connection only.
 */
export async function migrate(ownerUrl: string, wishes: RoleWishes): Promise<MigrationResult> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'migrate' });
  await client.connect();
  try {
    const urls = await ensureRoles(client, ownerUrl, wishes);
    const ran = await runMigrations(ownerUrl);
    await migrateQueue(client);
    return { ...urls, ran };
  } finally {
    await client.end();
  }
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'migrate',
    migrations: await loadMigrations(),
    migrationsTableName: 'schema_migration',
    installExtensions: false,
    extra: { options: '-c lock_timeout=5000 -c TimeZone=UTC' },
  });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'each' });
    return done.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** The classes of the migration files, in the order of their times. */
async function loadMigrations(): Promise<MigrationClass[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{13}-.*\.(js|ts)$/.test(name)).sort();
  const modules = await Promise.all(names.map((name) => import(pathToFileURL(join(FOLDER, name)).href) as Promise<Record<string, MigrationClass>>));
  return modules.flatMap((module) => Object.values(module));
}

/** Queues of this release: BullMQ would make a sequence for each at its first job, for which no role but the owner has the right. */
const QUEUES = ['jobs', 'render', 'heartbeat'];

/** BullMQ's tables are made by the owner; the other roles only use them. */
async function migrateQueue(client: pg.Client): Promise<void> {
  await runQueueMigrations(client);
  for (const queue of QUEUES) {
    const { rows } = await client.query<{ name: string }>('select bullmq.job_id_seq_name($1) as name', [queue]);
    await client.query(`create sequence if not exists bullmq.${client.escapeIdentifier(rows[0]?.name ?? queue)}`);
  }
  await client.query(`
    grant usage on schema bullmq to commonplan_app, commonplan_ops;
    grant select, insert, update, delete on all tables in schema bullmq to commonplan_app, commonplan_ops;
    grant usage, select, update on all sequences in schema bullmq to commonplan_app, commonplan_ops;
    grant execute on all functions in schema bullmq to commonplan_app, commonplan_ops`);
}
