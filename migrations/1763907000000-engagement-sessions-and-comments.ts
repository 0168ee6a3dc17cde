import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was heard: sessions of every kind and comments, with or without a name. */
export class EngagementSessionsAndComments1763907000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema engagement;

      create table engagement.theme (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        name text not null check (length(name) between 1 and 120),
        issue_area_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, issue_area_id) references convening.issue_area
      );
      create unique index theme_name on engagement.theme (workspace_id, case_id, lower(name));
      create index theme_case on engagement.theme (workspace_id, case_id);
      create index theme_issue_area on engagement.theme (workspace_id, issue_area_id);

      create table engagement.session (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        body_id uuid,
        kind text not null check (kind in ('survey', 'focus_group', 'town_hall', 'dialogue', 'listening_session', 'interviews', 'listening_tour', 'other')),
        title text not null check (length(title) between 1 and 200),
        held_on text not null check (length(held_on) <= 12),
        held_from date not null,
        held_to date not null,
        place text check (length(place) <= 300),
        host text check (length(host) <= 200),
        languages text[] not null,
        head_count integer check (head_count between 0 and 1000000),
        head_count_rough boolean not null,
        notes text not null check (length(notes) <= 20000),
        visibility text not null check (visibility in ('public', 'participants', 'body', 'staff')),
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, body_id) references bodies.body,
        check (held_to > held_from),
        check (visibility <> 'body' or body_id is not null)
      );
      comment on column engagement.session.held_on is 'EDTF; held_from and held_to are its first day and the first day after';
      comment on column engagement.session.body_id is 'The subcommittee that held the conversation, if it was one of theirs';
      create index session_case on engagement.session (workspace_id, case_id, held_from desc, id desc);
      create index session_body on engagement.session (workspace_id, body_id);
      create index session_held on engagement.session (workspace_id, held_from desc, id desc);

      create table engagement.comment (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        session_id uuid,
        theme_id uuid,
        text text not null check (length(text) between 1 and 8000),
        language text not null check (length(language) between 2 and 35),
        channel text not null check (channel in ('session', 'web', 'email', 'paper', 'phone', 'other')),
        item_hint text check (length(item_hint) between 1 and 40),
        from_name text check (length(from_name) between 1 and 200),
        visibility text not null check (visibility in ('public', 'participants', 'staff')),
        received_at timestamptz not null,
        name_erased_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, session_id) references engagement.session,
        foreign key (workspace_id, theme_id) references engagement.theme
      );
      comment on column engagement.comment.from_name is 'Private, and only when given unasked; never shown beside a public text; erased a year after it came';
      comment on column engagement.comment.item_hint is 'What the person named, such as 13; nobody has checked it';
      create index comment_case on engagement.comment (workspace_id, case_id, received_at desc, id desc);
      create index comment_session on engagement.comment (workspace_id, session_id);
      create index comment_theme on engagement.comment (workspace_id, theme_id);
      create index comment_name on engagement.comment (workspace_id, received_at) where from_name is not null;
      create index comment_received on engagement.comment (workspace_id, received_at desc, id desc);

      select platform.protect('engagement.theme', 'select, insert, update');
      select platform.protect('engagement.session', 'select, insert, update');
      select platform.protect('engagement.comment', 'select, insert, update');
      select platform.show_across('engagement.comment', 'workspace_id, id, case_id, received_at, name_erased_at');
      grant update (from_name, name_erased_at) on engagement.comment to commonplan_ops;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
