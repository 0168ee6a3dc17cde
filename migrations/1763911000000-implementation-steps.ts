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
        update_by date not null,
        saw_late_on date,
        late_shows_on date,
        saw_missing_on date,
        missing_shows_on date,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, lead_party_id) references directory.party,
        foreign key (workspace_id, lead_person_id) references directory.person,
        check ((progress = 'done') = (done_on is not null)),
        check ((blocked_kind is null) = (blocked_since is null)),
        check (late_shows_on > saw_late_on),
        check (missing_shows_on > saw_missing_on),
        check ((saw_late_on is null) = (late_shows_on is null) and (saw_missing_on is null) = (missing_shows_on is null))
      );
      comment on column implementation.action_step.promised_on is 'What was promised; a forecast never changes it';
      comment on column implementation.action_step.asked_from is 'The day of the first ask: no update is missing before it';
      comment on column implementation.action_step.update_by is 'The last day on which the next update is in time; computed from the schedule of the plan whenever either changes';
      comment on column implementation.action_step.saw_late_on is 'The day on which the lead was shown the exact line "late"; forgotten when what it says changes';
      comment on column implementation.action_step.late_shows_on is 'Two working days later: the first day on which mayor and public may see it';
      comment on column implementation.action_step.saw_missing_on is 'The same for the line "no update since"';
      create index step_item on implementation.action_step (workspace_id, item_id, position);
      create index step_lead_person on implementation.action_step (workspace_id, lead_person_id);
      create index step_mine on implementation.action_step (workspace_id, lead_person_id, (coalesce(promised_on, 'infinity'::date)), id)
        where progress not in ('done', 'stopped');
      create index step_lead_party on implementation.action_step (workspace_id, lead_party_id);
      create index step_states on implementation.action_step (workspace_id, case_id, item_id)
        include (id, progress, start_on, promised_on, forecast_on, update_by, last_update_on, blocked_kind, late_shows_on, missing_shows_on);
      select platform.protect('implementation.action_step', 'select, insert, update');

      -- How a step stands against time, as a code; libs/implementation/step/step-state.rules.ts says the same, and a test holds them together.
      create function implementation.state_of(step implementation.action_step, today date, sees_all boolean) returns text
        language sql immutable parallel safe
        return case
          when (step).progress in ('done', 'stopped') then (step).progress
          when (step).progress = 'not_started' and (step).start_on > today then 'not_due'
          when (step).update_by < today and (sees_all or (step).missing_shows_on <= today) then 'no_update'
          when (step).blocked_kind is not null then 'blocked'
          when ((step).promised_on < today or (step).forecast_on > (step).promised_on) and (sees_all or (step).late_shows_on <= today) then 'late'
          when (step).promised_on < today or (step).forecast_on > (step).promised_on or (step).update_by < today then (step).progress
          when (step).last_update_on is null then 'not_due'
          else 'on_time'
        end;
      comment on function implementation.state_of is 'sees_all: staff and the lead; without it a line turns red only after its lead has seen it (product rule 4)';

      -- Where an item with several steps stands: the one most in need of attention, done only when nothing is left.
      create function implementation.attention_of(state text) returns integer
        language sql immutable parallel safe
        return array_position(array['no_update', 'late', 'blocked', 'not_started', 'begun', 'well_on', 'nearly', 'on_time', 'not_due', 'done', 'stopped'], state);

      create function implementation.working_day_after(day date, count integer, holidays date[]) returns date
        language sql immutable parallel safe
        return (
          select d::date from generate_series(day + interval '1 day', day + (7 * ((count + cardinality(holidays)) / 5 + 2)) * interval '1 day', interval '1 day') as d
          where extract(isodow from d) <= 5 and not d::date = any(holidays)
          order by d offset count - 1 limit 1);

      create table implementation.step_partner (
        workspace_id uuid not null,
        id uuid not null,
        step_id uuid not null,
        party_id uuid not null,
        primary key (workspace_id, id),
        unique (workspace_id, step_id, party_id),
        foreign key (workspace_id, step_id) references implementation.action_step,
        foreign key (workspace_id, party_id) references directory.party
      );
      create index step_partner_party on implementation.step_partner (workspace_id, party_id);
      select platform.protect('implementation.step_partner');

      create table implementation.step_change (
        workspace_id uuid not null,
        id uuid not null,
        step_id uuid not null,
        at timestamptz not null,
        on_day date not null,
        by_person_id uuid,
        reason text not null check (length(reason) between 1 and 1000),
        before jsonb not null,
        after jsonb not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, step_id) references implementation.action_step,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on table implementation.step_change is 'What wording, dates and lead were before, and why they changed';
      create index step_change_step on implementation.step_change (workspace_id, step_id, at desc);
      create index step_change_person on implementation.step_change (workspace_id, by_person_id);
      select platform.protect('implementation.step_change', 'select, insert');

      create table implementation.proposed_lead (
        workspace_id uuid not null,
        id uuid not null,
        step_id uuid not null,
        by_person_id uuid not null,
        name text not null check (length(name) between 1 and 200),
        email text check (length(email) <= 254),
        proposed_at timestamptz not null,
        state text not null check (state in ('open', 'accepted', 'declined')),
        decided_by_person_id uuid,
        decided_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, step_id) references implementation.action_step,
        foreign key (workspace_id, by_person_id) references directory.person,
        foreign key (workspace_id, decided_by_person_id) references directory.person,
        check ((state = 'open') = (decided_at is null)),
        check (state = 'open' or email is null)
      );
      comment on column implementation.proposed_lead.email is 'Erased as soon as it is decided: by then the person is known, or is none of our business';
      create unique index proposed_lead_open on implementation.proposed_lead (workspace_id, step_id) where state = 'open';
      create index proposed_lead_step on implementation.proposed_lead (workspace_id, step_id);
      create index proposed_lead_by on implementation.proposed_lead (workspace_id, by_person_id);
      create index proposed_lead_decided_by on implementation.proposed_lead (workspace_id, decided_by_person_id);
      select platform.protect('implementation.proposed_lead', 'select, insert, update');

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
        revoked_at timestamptz,
        primary key (workspace_id, id),
        unique (workspace_id, link_id, step_id),
        foreign key (workspace_id, link_id) references implementation.link,
        foreign key (workspace_id, step_id) references implementation.action_step
      );
      create index link_step_step on implementation.link_step (workspace_id, step_id);
      comment on column implementation.link_step.revoked_at is 'Somebody else leads this step now; the other items of the link stay';
      select platform.protect('implementation.link_step', 'select, insert, update');

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
