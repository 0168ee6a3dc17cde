import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The trail is append-only for the app role; what a person may lawfully have
 * erased lies in `change`, and the entry keeps only its salted digest.
 */
export class AuditTrail1763900200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema audit;
      create table audit.entry (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        at timestamptz not null,
        recorded_at timestamptz not null,
        action text not null,
        actor_kind text not null,
        account_id uuid,
        person_id uuid,
        via text not null,
        request_id text not null,
        subject_kind text,
        subject_id uuid,
        digest bytea,
        primary key (workspace_id, id)
      );
      comment on column audit.entry.at is 'The clock of the city, which a demo may move';
      comment on column audit.entry.recorded_at is 'The clock of the machine';
      create index entry_subject on audit.entry (workspace_id, subject_kind, subject_id, id);
      create index entry_recorded on audit.entry (workspace_id, recorded_at, id);
      select platform.protect('audit.entry', 'select, insert');

      create table audit.change (
        workspace_id uuid not null,
        id uuid not null,
        salt bytea not null,
        before jsonb,
        after jsonb,
        primary key (workspace_id, id),
        foreign key (workspace_id, id) references audit.entry
      );
      select platform.protect('audit.change', 'select, insert, delete');

      create table audit.seal (
        workspace_id uuid not null,
        id uuid not null,
        seq bigint not null,
        previous_hash bytea not null,
        hash bytea not null,
        sealed_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, seq),
        foreign key (workspace_id, id) references audit.entry
      );
      select platform.protect('audit.seal', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
