import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is known: gaps with where they come from, evidence, and measures with the value before the work began. */
export class AssessmentGapsAndMeasures1763908000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema assessment;

      create table assessment.evidence (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        title text not null check (length(title) between 1 and 300),
        figure text check (length(figure) between 1 and 300),
        source text not null check (length(source) between 1 and 300),
        source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
        year integer not null check (year between 1600 and 2200),
        place text check (length(place) between 1 and 200),
        note text not null check (length(note) <= 4000),
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      create index evidence_case on assessment.evidence (workspace_id, case_id, id desc);

      create table assessment.gap (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        issue_area_id uuid,
        title text not null check (length(title) between 1 and 200),
        text text not null check (length(text) <= 8000),
        noted_on date not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, issue_area_id) references convening.issue_area
      );
      create index gap_case on assessment.gap (workspace_id, case_id, id desc);
      create index gap_issue_area on assessment.gap (workspace_id, issue_area_id);

      create table assessment.gap_source (
        workspace_id uuid not null,
        id uuid not null,
        gap_id uuid not null,
        comment_id uuid,
        evidence_id uuid,
        primary key (workspace_id, id),
        unique (workspace_id, gap_id, comment_id),
        unique (workspace_id, gap_id, evidence_id),
        foreign key (workspace_id, gap_id) references assessment.gap,
        foreign key (workspace_id, comment_id) references engagement.comment,
        foreign key (workspace_id, evidence_id) references assessment.evidence,
        check (num_nonnulls(comment_id, evidence_id) = 1)
      );
      create index gap_source_comment on assessment.gap_source (workspace_id, comment_id) where comment_id is not null;
      create index gap_source_evidence on assessment.gap_source (workspace_id, evidence_id) where evidence_id is not null;

      create table assessment.measure (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        title text not null check (length(title) between 1 and 200),
        definition text not null check (length(definition) between 1 and 2000),
        unit text not null check (length(unit) between 1 and 60),
        direction text not null check (direction in ('up', 'down', 'steady')),
        frequency text not null check (frequency in ('monthly', 'quarterly', 'yearly', 'irregular')),
        source text not null check (length(source) between 1 and 300),
        place text not null check (length(place) between 1 and 200),
        baseline_value numeric(18, 6),
        baseline_on text check (length(baseline_on) <= 12),
        baseline_from date,
        baseline_to date,
        baseline_source text check (length(baseline_source) between 1 and 300),
        baseline_place text check (length(baseline_place) between 1 and 200),
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        check (num_nonnulls(baseline_value, baseline_on, baseline_from, baseline_to, baseline_source, baseline_place) in (0, 6)),
        check (baseline_to > baseline_from)
      );
      comment on column assessment.measure.baseline_value is 'Unknown is null, never zero; known only together with day, source and place';
      create unique index measure_title on assessment.measure (workspace_id, case_id, lower(title));
      create index measure_case on assessment.measure (workspace_id, case_id, id desc);

      select platform.protect('assessment.evidence', 'select, insert, update');
      select platform.protect('assessment.gap', 'select, insert, update');
      select platform.protect('assessment.gap_source');
      select platform.protect('assessment.measure', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
