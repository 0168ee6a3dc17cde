import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The web host says "ready" only on the schema of its own release, so it may see which migrations ran. */
export class PlatformReadiness1763902001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant select on public.schema_migration to commonplan_app');
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
