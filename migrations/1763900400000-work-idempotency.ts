import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was answered under a client's key, so that a repeated press shows the same answer. Pruned after 7 days. */
export class WorkIdempotency1763900400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema work;
      create table work.idempotency (
        workspace_id uuid not null references workspace.workspace,
        key text not null check (length(key) between 8 and 100),
        who text not null,
        action text not null,
        answer jsonb,
        recorded_at timestamptz not null,
        primary key (workspace_id, who, key)
      );
      create index idempotency_recorded on work.idempotency (recorded_at);
      select platform.protect('work.idempotency');
      select platform.show_across('work.idempotency', 'workspace_id, recorded_at');
      grant delete on work.idempotency to commonplan_ops;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
