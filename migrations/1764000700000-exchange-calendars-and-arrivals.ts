import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Secret addresses of calendars, files that came in with meetings or people, and which thing of ours stands
 * for which thing of theirs: foreign ids are kept, names are never keys.
 */
export class ExchangeCalendarsAndArrivals1764000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exchange.calendar_link (
        workspace_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        body_id uuid,
        secret_hash bytea not null check (length(secret_hash) = 32),
        made_at timestamptz not null,
        revoked_at timestamptz,
        primary key (workspace_id, id),
        unique (workspace_id, secret_hash),
        foreign key (workspace_id, person_id) references directory.person,
        foreign key (workspace_id, body_id) references bodies.body
      );
      comment on table exchange.calendar_link is 'A calendar address that is its own key: only the hash of its secret is kept, and no fetch is written down';
      comment on column exchange.calendar_link.body_id is 'Null for everything that is the person''s own';
      create index calendar_link_person on exchange.calendar_link (workspace_id, person_id);
      create index calendar_link_body on exchange.calendar_link (workspace_id, body_id);
      create unique index calendar_link_live on exchange.calendar_link (workspace_id, person_id, coalesce(body_id, person_id)) where revoked_at is null;
      select platform.protect('exchange.calendar_link', 'select, insert, update');

      create table exchange.arrival (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        kind text not null check (kind in ('meetings', 'people')),
        body_id uuid,
        source text not null check (length(source) between 1 and 200),
        filename text not null check (length(filename) between 1 and 255),
        form text not null check (form ~ '^[a-z][a-z0-9-]{1,39}$'),
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        counts jsonb not null,
        repaired jsonb not null,
        left_out jsonb not null,
        by_person_id uuid,
        arrived_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, body_id) references bodies.body,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on column exchange.arrival.repaired is 'Remarks as codes with line and values that name nobody; the words come from the catalogue';
      create index arrival_body on exchange.arrival (workspace_id, body_id, id desc);
      create index arrival_person on exchange.arrival (workspace_id, by_person_id);
      create index arrival_kind on exchange.arrival (workspace_id, kind, id desc);
      select platform.protect('exchange.arrival', 'select, insert');

      create table exchange.known_thing (
        workspace_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('meeting', 'person', 'organization', 'body', 'seat', 'membership')),
        source text not null check (length(source) between 1 and 200),
        foreign_id text not null check (length(foreign_id) between 1 and 500),
        subject_id uuid not null,
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
        arrival_id uuid not null,
        primary key (workspace_id, id),
        unique (workspace_id, kind, source, foreign_id),
        foreign key (workspace_id, arrival_id) references exchange.arrival
      );
      comment on table exchange.known_thing is 'Which thing of ours stands for which thing of theirs, what the file said of it, and in which file it was last seen';
      create index known_thing_arrival on exchange.known_thing (workspace_id, arrival_id);
      create index known_thing_subject on exchange.known_thing (workspace_id, subject_id);
      select platform.protect('exchange.known_thing');

      create table exchange.upload (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        filename text not null check (length(filename) between 1 and 255),
        parts integer not null check (parts between 1 and 400),
        by_account_id uuid,
        made_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, body_id) references bodies.body
      );
      comment on table exchange.upload is 'A file on its way in, in parts that fit the limit of one request; gone when it is read, called off or a day old';
      create index upload_body on exchange.upload (workspace_id, body_id);
      create index upload_made on exchange.upload (made_at);
      select platform.protect('exchange.upload', 'select, insert, delete');
      select platform.show_across('exchange.upload', 'workspace_id, id, made_at');
      grant delete on exchange.upload to commonplan_ops;

      create table exchange.upload_part (
        workspace_id uuid not null,
        id uuid not null,
        upload_id uuid not null,
        no integer not null check (no >= 0),
        content text not null check (length(content) <= 100000),
        primary key (workspace_id, id),
        unique (workspace_id, upload_id, no),
        foreign key (workspace_id, upload_id) references exchange.upload on delete cascade
      );
      select platform.protect('exchange.upload_part');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
