import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One tree of items in the plan's own levels. A recommendation is an adopted item;
 * its number is text, unique in the case and never given twice.
 */
export class DeliberationItems1763909000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema deliberation;

      create table deliberation.level (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        depth integer not null check (depth between 0 and 9),
        name text not null check (length(name) between 1 and 60),
        name_plural text not null check (length(name_plural) between 1 and 60),
        numbered boolean not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, case_id, depth),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      comment on column deliberation.level.numbered is 'Items of this level get permanent numbers when adopted';
      select platform.protect('deliberation.level');

      create table deliberation.item (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        parent_id uuid,
        depth integer not null check (depth between 0 and 9),
        position integer not null,
        number text check (length(number) between 1 and 20),
        title text not null check (length(title) between 1 and 300),
        body text not null check (length(body) <= 20000),
        benefit text not null check (length(benefit) <= 4000),
        source_language text not null,
        origin text not null check (origin in ('drafted', 'imported', 'commitment')),
        imported_id text check (length(imported_id) <= 200),
        state text not null check (state in ('draft', 'proposed', 'adopted', 'merged', 'declined', 'withdrawn')),
        decision text check (decision in ('proposed', 'adopted', 'accepted', 'accepted_with_changes', 'referred', 'declined', 'withdrawn')),
        decided_on date,
        body_id uuid,
        author_person_id uuid,
        merged_into_id uuid,
        created_at timestamptz not null,
        changed_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        constraint item_number unique (workspace_id, case_id, number),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, parent_id) references deliberation.item,
        foreign key (workspace_id, merged_into_id) references deliberation.item,
        foreign key (workspace_id, body_id) references bodies.body,
        foreign key (workspace_id, author_person_id) references directory.person,
        check (parent_id <> id and merged_into_id <> id),
        check (number is not null or state <> 'adopted' or origin <> 'drafted' or depth = 0)
      );
      create index item_tree on deliberation.item (workspace_id, case_id, parent_id, position);
      create index item_parent on deliberation.item (workspace_id, parent_id);
      create index item_merged on deliberation.item (workspace_id, merged_into_id) where merged_into_id is not null;
      create index item_body on deliberation.item (workspace_id, body_id);
      create index item_author on deliberation.item (workspace_id, author_person_id);
      create index item_state on deliberation.item (workspace_id, case_id, state, position);
      select platform.protect('deliberation.item', 'select, insert, update');

      create table deliberation.given_number (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        number text not null,
        item_id uuid not null,
        given_at timestamptz not null,
        primary key (workspace_id, id),
        constraint number_given_once unique (workspace_id, case_id, number),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, item_id) references deliberation.item
      );
      comment on table deliberation.given_number is 'Numbers are given once and stay taken, whatever becomes of the item';
      create index given_number_item on deliberation.given_number (workspace_id, item_id);
      select platform.protect('deliberation.given_number', 'select, insert');

      create table deliberation.draft (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        no integer not null check (no > 0),
        title text not null,
        body text not null,
        by_person_id uuid,
        at timestamptz not null,
        note text not null check (length(note) <= 1000),
        primary key (workspace_id, id),
        unique (workspace_id, item_id, no),
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      create index draft_person on deliberation.draft (workspace_id, by_person_id);
      select platform.protect('deliberation.draft', 'select, insert');

      create table deliberation.remark (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        by_person_id uuid,
        text text not null check (length(text) between 1 and 4000),
        goes_to text not null check (goes_to in ('staff', 'public')),
        at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on column deliberation.remark.goes_to is 'The form says which before anybody writes; there is no private thread among members';
      create index remark_item on deliberation.remark (workspace_id, item_id, at);
      create index remark_person on deliberation.remark (workspace_id, by_person_id);
      select platform.protect('deliberation.remark', 'select, insert');

      create table deliberation.source (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        kind text not null check (kind in ('comment', 'gap', 'evidence')),
        source_id uuid not null,
        by_person_id uuid,
        at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, item_id, kind, source_id),
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      create index source_of on deliberation.source (workspace_id, kind, source_id);
      create index source_person on deliberation.source (workspace_id, by_person_id);
      select platform.protect('deliberation.source');

      create table deliberation.decision (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        decision text not null check (decision in ('proposed', 'adopted', 'accepted', 'accepted_with_changes', 'referred', 'declined', 'withdrawn')),
        motion_id uuid,
        decided_on date not null,
        note text not null check (length(note) <= 2000),
        by_person_id uuid,
        at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, motion_id) references bodies.motion,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      create index decision_item on deliberation.decision (workspace_id, item_id, at);
      create index decision_motion on deliberation.decision (workspace_id, motion_id);
      create index decision_person on deliberation.decision (workspace_id, by_person_id);
      select platform.protect('deliberation.decision', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
