import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every text that can be published may have a text in each language of the city, with who wrote and who checked it. */
export class LanguageTranslation1763901200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema language;
      create table language.translation (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        owner_kind text not null,
        owner_id uuid not null,
        field text not null,
        language text not null check (length(language) between 2 and 35),
        text text not null,
        source_hash text not null check (source_hash ~ '^[0-9a-f]{64}$'),
        translator text check (length(translator) between 1 and 200),
        reviewed_by text check (length(reviewed_by) between 1 and 200),
        reviewed_at timestamptz,
        written_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, owner_kind, owner_id, field, language),
        check ((reviewed_by is null) = (reviewed_at is null))
      );
      comment on column language.translation.source_hash is 'sha256 of the source text it was made from; another one now means it is out of date';
      select platform.protect('language.translation');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
