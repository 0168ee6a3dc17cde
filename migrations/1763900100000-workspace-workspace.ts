import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The city. Its slug is its public address, so it is unique across all of them. */
export class WorkspaceWorkspace1763900100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema workspace;
      create table workspace.workspace (
        workspace_id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
        name text not null check (length(name) between 1 and 120),
        zone text not null,
        languages text[] not null check (cardinality(languages) between 1 and 40),
        source_language text not null,
        fiscal_year_start smallint not null check (fiscal_year_start between 1 and 12),
        reports_to text not null check (reports_to in ('mayor', 'city_manager', 'county_executive')),
        accent text not null default '#005ea2' check (accent ~ '^#[0-9a-f]{6}$'),
        office_name text,
        office_email text,
        holidays date[] not null,
        kind text not null check (kind in ('city', 'demo', 'archive')),
        clock_offset_ms bigint not null default 0,
        mail_paused boolean not null default false,
        created_at timestamptz not null,
        version integer not null default 1
      );
      select platform.protect('workspace.workspace', 'select, insert, update');
      select platform.show_across('workspace.workspace', 'workspace_id, slug, kind, zone, clock_offset_ms, mail_paused');

      create table workspace.former_slug (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        slug text not null unique,
        since timestamptz not null,
        primary key (workspace_id, id)
      );
      select platform.protect('workspace.former_slug', 'select, insert');
      select platform.show_across('workspace.former_slug', 'workspace_id, slug');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
