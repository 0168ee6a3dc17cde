import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a process is for: every wording of its vision, what was said about it, and its goals. */
export class ConveningVisionAndGoals1764000830000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PURPOSE);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const PURPOSE = `
  create table convening.vision_text (
    workspace_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    no integer not null check (no > 0),
    text text not null check (length(text) between 1 and 4000),
    language text not null,
    state text not null check (state in ('draft', 'adopted', 'replaced')),
    adopted_on date,
    adopted_how text check (length(adopted_how) between 1 and 300),
    by_person_id uuid,
    at timestamptz not null,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, case_id, no),
    foreign key (workspace_id, case_id) references casework.planning_process,
    foreign key (workspace_id, by_person_id) references directory.person,
    check ((adopted_on is null) = (state = 'draft'))
  );
  comment on table convening.vision_text is 'Every wording of the vision of a process; a changed wording is a new row';
  create unique index vision_text_adopted on convening.vision_text (workspace_id, case_id) where state = 'adopted';
  create index vision_text_by on convening.vision_text (workspace_id, by_person_id);

  create table convening.vision_remark (
    workspace_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    vision_id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    by_person_id uuid,
    at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, case_id) references casework.planning_process,
    foreign key (workspace_id, vision_id) references convening.vision_text,
    foreign key (workspace_id, by_person_id) references directory.person
  );
  comment on table convening.vision_remark is 'What was said about one wording of the vision';
  create index vision_remark_case on convening.vision_remark (workspace_id, case_id);
  create index vision_remark_vision on convening.vision_remark (workspace_id, vision_id, id);
  create index vision_remark_by on convening.vision_remark (workspace_id, by_person_id);

  create table convening.goal (
    workspace_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    position integer not null check (position >= 0),
    text text not null check (length(text) between 1 and 500),
    removed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, case_id) references casework.planning_process
  );
  comment on table convening.goal is 'What the effort wants to reach; as many as there are';
  create index goal_case on convening.goal (workspace_id, case_id, position);

  select platform.protect('convening.vision_text', 'select, insert, update');
  select platform.protect('convening.vision_remark', 'select, insert');
  select platform.protect('convening.goal', 'select, insert, update');`;
