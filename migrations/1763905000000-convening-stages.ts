import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stages of a case with what each wants answered, the issue areas, and who prepares the process. */
export class ConveningStages1763905000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema convening;

      create table convening.template (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        key text not null check (key ~ '^[a-z][a-z0-9-]{1,39}$'),
        name text not null check (length(name) between 1 and 120),
        data jsonb not null,
        changed_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, key)
      );
      comment on table convening.template is 'Templates that a city made or changed; the built-in ones come with the product';

      create table convening.stage (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        key text not null,
        position integer not null,
        name text not null check (length(name) between 1 and 120),
        renamed boolean not null default false,
        purpose text not null check (length(purpose) <= 1000),
        gate jsonb not null,
        state text not null check (state in ('not_started', 'open', 'done', 'skipped')),
        planned_from date not null,
        planned_to date not null,
        opened_on date,
        ended_on date,
        reason text check (length(reason) <= 1000),
        by_person_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, case_id, key),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, by_person_id) references directory.person,
        check (planned_to >= planned_from),
        check (state <> 'skipped' or reason is not null),
        check ((state in ('done', 'skipped')) = (ended_on is not null))
      );
      comment on column convening.stage.reason is 'Why it was skipped, passed without its gate, or reopened';
      create index stage_case on convening.stage (workspace_id, case_id, position);
      create index stage_by on convening.stage (workspace_id, by_person_id);

      create table convening.checklist_item (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        stage_id uuid not null,
        key text not null,
        position integer not null,
        question text not null check (length(question) between 1 and 500),
        form text not null check (form in ('text', 'choice', 'dates')),
        choices text[] not null,
        answer text check (length(answer) <= 8000),
        choice text,
        from_on date,
        to_on date,
        answered_by_person_id uuid,
        answered_on date,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, case_id, key),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, stage_id) references convening.stage,
        foreign key (workspace_id, answered_by_person_id) references directory.person,
        check (choice is null or choice = any(choices)),
        check (to_on >= from_on)
      );
      create index checklist_item_stage on convening.checklist_item (workspace_id, stage_id, position);
      create index checklist_item_by on convening.checklist_item (workspace_id, answered_by_person_id);

      create table convening.answer_change (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        no integer not null,
        answer text,
        choice text,
        from_on date,
        to_on date,
        why text check (length(why) <= 1000),
        by_person_id uuid,
        at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, item_id, no),
        foreign key (workspace_id, item_id) references convening.checklist_item,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on table convening.answer_change is 'Every answer as it was given, so that a changed design can be explained later';
      create index answer_change_by on convening.answer_change (workspace_id, by_person_id);

      create table convening.issue_area (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        name text not null check (length(name) between 1 and 120),
        position integer not null,
        retired_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      create unique index issue_area_name on convening.issue_area (workspace_id, case_id, lower(name)) where retired_at is null;
      create index issue_area_case on convening.issue_area (workspace_id, case_id, position);

      create table convening.team_member (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        party_id uuid not null,
        part text not null check (part in ('convener', 'core_partner', 'facilitator')),
        from_on date not null,
        until_on date,
        grant_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, party_id) references directory.party,
        check (until_on > from_on)
      );
      comment on column convening.team_member.until_on is 'First day it no longer holds';
      create unique index team_member_once on convening.team_member (workspace_id, case_id, party_id, part) where until_on is null;
      create index team_member_case on convening.team_member (workspace_id, case_id);
      create index team_member_party on convening.team_member (workspace_id, party_id);

      select platform.protect('convening.template', 'select, insert, update');
      select platform.protect('convening.stage', 'select, insert, update');
      select platform.protect('convening.checklist_item', 'select, insert, update');
      select platform.protect('convening.answer_change', 'select, insert');
      select platform.protect('convening.issue_area', 'select, insert, update');
      select platform.protect('convening.team_member', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
