import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports with frozen figures, and the questions that only the mayor's side can answer. */
export class ReportingReports1763913000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema reporting;

      create table reporting.report (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        title text not null check (length(title) between 1 and 300),
        period_from date not null,
        period_to date not null,
        state text not null check (state in ('writing', 'draft', 'in_review', 'approved', 'sent', 'superseded', 'failed', 'cancelled')),
        percent integer not null check (percent between 0 and 100),
        phase text not null,
        language text not null,
        sections jsonb not null,
        words jsonb not null,
        figures jsonb,
        figures_sha256 text check (figures_sha256 ~ '^[0-9a-f]{64}$'),
        figures_at timestamptz,
        pdf_file_id uuid,
        pdf_sha256 text,
        addressee_person_id uuid,
        asked_by_person_id uuid,
        approved_by_person_id uuid,
        approved_at timestamptz,
        sent_at timestamptz,
        supersedes_id uuid,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, addressee_person_id) references directory.person,
        foreign key (workspace_id, asked_by_person_id) references directory.person,
        foreign key (workspace_id, approved_by_person_id) references directory.person,
        foreign key (workspace_id, supersedes_id) references reporting.report,
        check (period_from < period_to)
      );
      comment on column reporting.report.period_to is 'First day after the period';
      create index report_case on reporting.report (workspace_id, case_id, period_to desc, id);
      create index report_addressee on reporting.report (workspace_id, addressee_person_id);
      create index report_asked_by on reporting.report (workspace_id, asked_by_person_id);
      create index report_approved_by on reporting.report (workspace_id, approved_by_person_id);
      create index report_supersedes on reporting.report (workspace_id, supersedes_id) where supersedes_id is not null;
      select platform.protect('reporting.report', 'select, insert, update');

      create table reporting.question (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        item_id uuid,
        title text not null check (length(title) between 1 and 300),
        advice text not null check (length(advice) <= 2000),
        by_on date,
        options jsonb not null,
        asked_by_person_id uuid,
        asked_on date not null,
        answer text check (length(answer) <= 100),
        answer_note text not null check (length(answer_note) <= 2000),
        answered_by_person_id uuid,
        answered_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, asked_by_person_id) references directory.person,
        foreign key (workspace_id, answered_by_person_id) references directory.person
      );
      comment on table reporting.question is 'What the mayor is asked to decide: options as codes with words, the answer recorded with who and when';
      create index question_open on reporting.question (workspace_id, case_id, by_on) where answered_at is null;
      create index question_case on reporting.question (workspace_id, case_id, asked_on);
      create index question_item on reporting.question (workspace_id, item_id);
      create index question_asked_by on reporting.question (workspace_id, asked_by_person_id);
      create index question_answered_by on reporting.question (workspace_id, answered_by_person_id);
      select platform.protect('reporting.question', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
