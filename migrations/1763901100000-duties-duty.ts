import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything that somebody owes, in one table whatever room it comes from, and why a reminder went or did not. */
export class DutiesDuty1763901100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema duties;
      create table duties.duty (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        kind text not null check (length(kind) between 1 and 80),
        subject_kind text not null,
        subject_id uuid not null,
        case_id uuid,
        title text not null check (length(title) between 1 and 500),
        path text,
        holder_party_id uuid,
        holder_person_id uuid,
        due_on date,
        settings jsonb,
        state text not null check (state in ('open', 'done', 'cancelled')),
        step text,
        next_at timestamptz,
        paused_until date,
        pause_reason text check (length(pause_reason) between 1 and 500),
        opened_at timestamptz not null,
        closed_at timestamptz,
        close_reason text,
        version integer not null default 1,
        primary key (workspace_id, id),
        check (state = 'open' or next_at is null),
        check ((state = 'open') = (closed_at is null)),
        check (next_at is null or step is not null),
        check (paused_until is null or pause_reason is not null)
      );
      comment on column duties.duty.settings is 'What the ladder of its kind must know, as plain values: days, a schedule; never anything about a person';
      comment on column duties.duty.step is 'The next step of the ladder; a step is fired at next_at, by the clock of the city';
      comment on column duties.duty.pause_reason is 'Set while nothing is asked: until paused_until, or until somebody resumes it';
      create index duty_subject on duties.duty (workspace_id, subject_kind, subject_id, kind);
      create index duty_case on duties.duty (workspace_id, case_id, state) where case_id is not null;
      create index duty_mine on duties.duty (workspace_id, holder_person_id, (coalesce(due_on, 'infinity'::date)), id) where state = 'open';
      create index duty_party on duties.duty (workspace_id, holder_party_id, state) where holder_party_id is not null;
      create index duty_next on duties.duty (workspace_id, next_at) where next_at is not null;
      select platform.protect('duties.duty', 'select, insert, update');
      select platform.show_across('duties.duty', 'workspace_id, id, state, next_at');

      create table duties.duty_step (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        duty_id uuid not null,
        no integer not null,
        kind text not null,
        to_person_id uuid,
        planned_at timestamptz,
        outcome text not null check (outcome in ('sent', 'held', 'skipped', 'stopped')),
        reason text,
        notice_id uuid,
        by_person_id uuid,
        at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, duty_id, no),
        foreign key (workspace_id, duty_id) references duties.duty,
        foreign key (workspace_id, notice_id) references mail.notice,
        check ((outcome = 'sent') = (notice_id is not null))
      );
      create index duty_step_notice on duties.duty_step (workspace_id, notice_id) where notice_id is not null;
      select platform.protect('duties.duty_step', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
