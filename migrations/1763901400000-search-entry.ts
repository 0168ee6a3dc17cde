import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row for each thing that can be found, written in the commit of the thing itself. */
export class SearchEntry1763901400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema search;
      create table search.entry (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        kind text not null,
        subject_id uuid not null,
        case_id uuid,
        number text,
        title text not null,
        body text not null,
        visibility text not null check (visibility in ('public', 'participants', 'body', 'staff')),
        body_id uuid,
        path text not null,
        words tsvector not null,
        written_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, kind, subject_id),
        check (visibility <> 'body' or body_id is not null)
      );
      create index entry_words on search.entry using gin (words);
      create index entry_number on search.entry (workspace_id, lower(number)) where number is not null;
      create index entry_case on search.entry (workspace_id, case_id) where case_id is not null;
      select platform.protect('search.entry');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
