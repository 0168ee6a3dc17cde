import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Action steps with promise, forecast and updates; links let a lead answer without an account. */
export class ImplementationSteps1763911000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema implementation;

      create table implementation.action_step (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        item_id uuid not null,
        position integer not null,
        title text not null check (length(title) between 1 and 300),
        body text not null check (length(body) <= 8000),
        lead_party_id uuid not null,
        lead_person_id uuid,
        start_on date,
        promised_on date,
        forecast_on date,
        progress text not null check (progress in ('not_started', 'begun', 'well_on', 'nearly', 'done', 'stopped')),
        done_on date,
        blocked_kind text check (blocked_kind in ('waiting', 'money', 'staff', 'law')),
        blocked_since date,
        blocked_note text not null check (length(blocked_note) <= 2000),
        last_update_at timestamptz,
        last_update_on date,
        public_line text not null check (length(public_line) <= 2000),
        asked_from date not null,
        lead_saw_red_on date,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, lead_party_id) references directory.party,
        foreign key (workspace_id, lead_person_id) references directory.person
      );
      comment on column implementation.action_step.promised_on is 'What was promised; a forecast never changes it';
      comment on column implementation.action_step.lead_saw_red_on is 'The day on which the lead was shown the exact line that turns red for mayor and public two working days later';
      comment on column implementation.action_step.asked_from is 'No update is missing before this day';
      create index step_item on implementation.action_step (workspace_id, item_id, position);
      create index step_lead_person on implementation.action_step (workspace_id, lead_person_id, promised_on, id);
      create index step_lead_party on implementation.action_step (workspace_id, lead_party_id);
      create index step_case on implementation.action_step (workspace_id, case_id, promised_on, id);
      select platform.protect('implementation.action_step', 'select, insert, update');

      create table implementation.milestone (
        workspace_id uuid not null,
        id uuid not null,
        step_id uuid not null,
        position integer not null,
        title text not null check (length(title) between 1 and 300),
        due_on date,
        done_on date,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, step_id) references implementation.action_step
      );
      create index milestone_step on implementation.milestone (workspace_id, step_id, position);
      select platform.protect('implementation.milestone');

      create table implementation.step_update (
        workspace_id uuid not null,
        id uuid not null,
        step_id uuid not null,
        answer text not null check (answer in ('yes', 'done', 'later', 'stuck')),
        forecast_on date,
        progress text not null check (progress in ('not_started', 'begun', 'well_on', 'nearly', 'done', 'stopped')),
        blocked_kind text check (blocked_kind in ('waiting', 'money', 'staff', 'law')),
        line text not null check (length(line) <= 2000),
        public_line text not null check (length(public_line) <= 2000),
        line_state text not null check (line_state in ('none', 'held', 'released')),
        released_by_person_id uuid,
        released_at timestamptz,
        by_person_id uuid,
        on_behalf boolean not null,
        via text not null check (via in ('link', 'page', 'told', 'reply', 'batch', 'api', 'import')),
        key text check (length(key) between 8 and 100),
        corrects_id uuid,
        happened_at timestamptz not null,
        on_day date not null,
        primary key (workspace_id, id),
        constraint update_key unique (workspace_id, step_id, key),
        foreign key (workspace_id, step_id) references implementation.action_step,
        foreign key (workspace_id, corrects_id) references implementation.step_update,
        foreign key (workspace_id, by_person_id) references directory.person,
        foreign key (workspace_id, released_by_person_id) references directory.person
      );
      create index update_step on implementation.step_update (workspace_id, step_id, happened_at desc, id desc);
      create index update_person on implementation.step_update (workspace_id, by_person_id);
      create index update_released_by on implementation.step_update (workspace_id, released_by_person_id);
      create index update_corrects on implementation.step_update (workspace_id, corrects_id) where corrects_id is not null;
      create index update_held on implementation.step_update (workspace_id, happened_at) where line_state = 'held';
      create index update_day on implementation.step_update (workspace_id, on_day, id);
      select platform.protect('implementation.step_update', 'select, insert, update');

      create table implementation.link (
        workspace_id uuid not null,
        id uuid not null,
        secret_hash bytea not null,
        person_id uuid not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        opened_at timestamptz,
        language text not null,
        primary key (workspace_id, id),
        unique (workspace_id, secret_hash),
        foreign key (workspace_id, person_id) references directory.person
      );
      comment on column implementation.link.opened_at is 'The first human gesture, reported by POST; a fetch is never recorded';
      create index link_person on implementation.link (workspace_id, person_id, expires_at);
      select platform.protect('implementation.link', 'select, insert, update');

      create table implementation.link_step (
        workspace_id uuid not null,
        id uuid not null,
        link_id uuid not null,
        step_id uuid not null,
        primary key (workspace_id, id),
        unique (workspace_id, link_id, step_id),
        foreign key (workspace_id, link_id) references implementation.link,
        foreign key (workspace_id, step_id) references implementation.action_step
      );
      create index link_step_step on implementation.link_step (workspace_id, step_id);
      select platform.protect('implementation.link_step', 'select, insert');

      create table implementation.ask_policy (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        every_days integer not null check (every_days between 7 and 366),
        again_after integer not null check (again_after between 1 and 60),
        chair_after integer not null check (chair_after between 1 and 60),
        director_after integer not null check (director_after between 1 and 60),
        executive_after integer not null check (executive_after between 1 and 90),
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, case_id),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      comment on table implementation.ask_policy is 'The schedule of a plan, in working days after the step before; every_days in calendar days';
      select platform.protect('implementation.ask_policy', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
