import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A legal hold stops every purge of what it covers until it is lifted, with a reason both times. */
export class RecordsHolds1763901300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema records;
      create table records.hold (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        scope_kind text not null check (scope_kind in ('city', 'case', 'subject')),
        scope_id uuid,
        reason text not null check (length(reason) between 1 and 2000),
        placed_by uuid,
        placed_at timestamptz not null,
        lifted_by uuid,
        lifted_at timestamptz,
        lift_reason text check (length(lift_reason) between 1 and 2000),
        version integer not null default 1,
        primary key (workspace_id, id),
        check ((scope_kind = 'city') = (scope_id is null)),
        check ((lifted_at is null) = (lift_reason is null))
      );
      create index hold_open on records.hold (workspace_id, scope_kind, scope_id) where lifted_at is null;
      select platform.protect('records.hold', 'select, insert, update');
      select platform.show_across('records.hold', 'workspace_id, id, scope_kind, scope_id, lifted_at');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
