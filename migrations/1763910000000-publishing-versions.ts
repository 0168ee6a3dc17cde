import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Published versions are frozen; pages are stored bytes. A redaction keeps tombstone and old checksum. */
export class PublishingVersions1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema publishing;

      create table publishing.plan_address (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
        since timestamptz not null,
        current boolean not null,
        primary key (workspace_id, id),
        constraint plan_slug unique (workspace_id, slug),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      comment on table publishing.plan_address is 'Old slugs keep leading to the plan for ever';
      create index plan_address_case on publishing.plan_address (workspace_id, case_id);
      select platform.protect('publishing.plan_address', 'select, insert, update');

      create table publishing.published_version (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        no integer not null check (no > 0),
        title text not null check (length(title) between 1 and 300),
        intro text not null check (length(intro) <= 20000),
        note text not null check (length(note) <= 2000),
        source_language text not null,
        published_at timestamptz not null,
        published_on date not null,
        by_person_id uuid,
        item_count integer not null,
        checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
        primary key (workspace_id, id),
        unique (workspace_id, case_id, no),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on column publishing.published_version.checksum is 'sha256 of the canonical JSON of the version and its items';
      create index published_version_person on publishing.published_version (workspace_id, by_person_id);
      select platform.protect('publishing.published_version', 'select, insert');
      grant update (intro) on publishing.published_version to commonplan_app;

      create table publishing.version_item (
        workspace_id uuid not null,
        id uuid not null,
        version_id uuid not null,
        item_id uuid not null,
        parent_item_id uuid,
        depth integer not null,
        position integer not null,
        level_name text not null,
        number text,
        title text not null,
        body text not null,
        benefit text not null,
        origin text not null,
        decision text,
        primary key (workspace_id, id),
        unique (workspace_id, version_id, item_id),
        foreign key (workspace_id, version_id) references publishing.published_version,
        foreign key (workspace_id, item_id) references deliberation.item
      );
      create index version_item_item on publishing.version_item (workspace_id, item_id);
      select platform.protect('publishing.version_item', 'select, insert');
      -- Nothing of a version changes, but a text that is withheld goes.
      grant update (title, body, benefit) on publishing.version_item to commonplan_app;

      create table publishing.redaction (
        workspace_id uuid not null,
        id uuid not null,
        version_id uuid not null,
        item_id uuid,
        field text not null check (field in ('title', 'body', 'benefit', 'intro')),
        reason text not null check (length(reason) between 3 and 1000),
        old_checksum text not null check (old_checksum ~ '^[0-9a-f]{64}$'),
        new_checksum text not null check (new_checksum ~ '^[0-9a-f]{64}$'),
        by_person_id uuid,
        at timestamptz not null,
        on_day date not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, version_id) references publishing.published_version,
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on column publishing.redaction.old_checksum is 'Of the version before the text went; the checksum it was published with stays with the version';
      create index redaction_version on publishing.redaction (workspace_id, version_id);
      create index redaction_item on publishing.redaction (workspace_id, item_id);
      create index redaction_person on publishing.redaction (workspace_id, by_person_id);
      select platform.protect('publishing.redaction', 'select, insert');

      create table publishing.page (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        path text not null check (length(path) <= 400),
        case_id uuid,
        content_type text not null,
        language text,
        body bytea not null,
        brotli bytea,
        gzip bytea,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        frozen boolean not null,
        rendered_at timestamptz not null,
        from_at timestamptz not null,
        to_at timestamptz,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      comment on table publishing.page is 'Stored bytes are the record: a page whose bytes change is closed (to_at) and a new row begins, so every day can be shown again';
      create unique index page_now on publishing.page (workspace_id, path) where to_at is null;
      create index page_history on publishing.page (workspace_id, path, from_at);
      create index page_case on publishing.page (workspace_id, case_id);
      create index page_changed on publishing.page (rendered_at);
      select platform.protect('publishing.page', 'select, insert, update');
      select platform.show_across('publishing.page', 'workspace_id, id, rendered_at');

      create table publishing.change (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        item_id uuid,
        on_day date not null,
        at timestamptz not null,
        code text not null,
        params jsonb not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, item_id) references deliberation.item
      );
      comment on table publishing.change is 'The public change log: codes and plain values, words come from the catalogue';
      create index change_case on publishing.change (workspace_id, case_id, at desc);
      create index change_item on publishing.change (workspace_id, item_id, at desc);
      select platform.protect('publishing.change', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
