import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const FOLDER = fileURLToPath(new URL('../../../migrations/', import.meta.url));

export interface ReadinessAnswer {
  readonly ready: boolean;
  readonly database: 'up' | 'down' | 'behind';
}

/** Whether this process should be sent requests: the database answers, on the schema of this release, and nobody has asked us to stop. */
@Injectable()
export class Readiness {
  private stopping = false;
  private expected: Promise<string> | null = null;

  constructor(private readonly source: DataSource) {}

  /** From now on "not ready": load balancers look elsewhere before we stop listening. */
  stop(): void {
    this.stopping = true;
  }

  async ask(): Promise<ReadinessAnswer> {
    const database = await this.askDatabase();
    return { ready: database === 'up' && !this.stopping, database };
  }

  private async askDatabase(): Promise<ReadinessAnswer['database']> {
    this.expected ??= lastMigration();
    try {
      const rows = (await this.source.query('select 1 from public.schema_migration where timestamp = $1', [await this.expected])) as unknown[];
      return rows.length > 0 ? 'up' : 'behind';
    } catch {
      return 'down';
    }
  }
}

/** The time in the name of the newest migration of this release. */
async function lastMigration(): Promise<string> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{13}-.*\.(js|ts)$/.test(name)).sort();
  return names.at(-1)?.slice(0, 13) ?? '0';
}
