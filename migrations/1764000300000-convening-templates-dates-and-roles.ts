import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of templates, dates that follow from others, answers with the day from which they hold, and more parts of a team. */
export class ConveningTemplatesDatesAndRoles1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The owner is under forced row-level security too: without this it would see no row to carry over.
    const tables = ['convening.template', 'convening.stage', 'convening.checklist_item', 'convening.answer_change', 'workspace.workspace', 'casework.planning_process'];
    for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
    await runner.query(TEMPLATES);
    await runner.query(DATES);
    await runner.query(DESIGN);
    await runner.query(ROLES);
    for (const table of tables) await runner.query(`alter table ${table} force row level security`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const TEMPLATES = `
  alter table convening.template add column retired_at timestamptz;

  create table convening.template_version (
    workspace_id uuid not null,
    id uuid not null,
    template_id uuid not null,
    no integer not null check (no > 0),
    name text not null check (length(name) between 1 and 120),
    data jsonb not null,
    by_person_id uuid,
    at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, template_id, no),
    foreign key (workspace_id, template_id) references convening.template,
    foreign key (workspace_id, by_person_id) references directory.person
  );
  comment on table convening.template_version is 'Every template as it was; a process says from which version it began';
  create index template_version_by on convening.template_version (workspace_id, by_person_id);
  insert into convening.template_version (workspace_id, id, template_id, no, name, data, by_person_id, at)
    select workspace_id, gen_random_uuid(), id, version, name, data, null, changed_at from convening.template;
  select platform.protect('convening.template_version', 'select, insert');`;

const DATES = `
  create table convening.process_frame (
    workspace_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    template_key text not null,
    template_version integer,
    schedule text,
    starts_on date not null,
    starts_rule jsonb,
    ends_on date not null,
    ends_rule jsonb,
    first_ends_on date not null,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, case_id),
    foreign key (workspace_id, case_id) references casework.planning_process,
    check (ends_on >= starts_on)
  );
  comment on table convening.process_frame is 'First day of a process and the day on which its plan is to be public: what its other dates follow from';
  comment on column convening.process_frame.template_version is 'Of a template of the city; null for one that comes with the product, or when it is not known';
  comment on column convening.process_frame.first_ends_on is 'As it was first promised: against it slippage is told';

  alter table convening.stage
    add column from_rule jsonb,
    add column to_rule jsonb,
    add column first_to date;
  comment on column convening.stage.from_rule is 'What planned_from follows from; null: a day of its own';
  comment on column convening.stage.first_to is 'As it was first planned; null: as planned_to';
  update convening.stage set first_to = planned_to;

  insert into convening.process_frame (workspace_id, id, case_id, template_key, starts_on, ends_on, first_ends_on)
    select p.workspace_id, gen_random_uuid(), p.id, p.template_key, s.first_day, s.last_day, s.last_day
    from casework.planning_process p
    join (select workspace_id, case_id, min(planned_from) as first_day, coalesce(max(planned_to) filter (where key = 'publish'), max(planned_to)) as last_day
      from convening.stage group by workspace_id, case_id) s on s.workspace_id = p.workspace_id and s.case_id = p.id;

  create table convening.milestone (
    workspace_id uuid not null,
    id uuid not null,
    case_id uuid not null,
    key text not null check (key ~ '^[a-z][a-z0-9]*(_[a-z0-9]+)*$' and length(key) <= 40),
    name text not null check (length(name) between 1 and 120),
    on_day date not null,
    rule jsonb,
    first_on date not null,
    reached_on date,
    removed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, case_id, key),
    foreign key (workspace_id, case_id) references casework.planning_process
  );
  comment on table convening.milestone is 'A day of a process that people wait for, beside those of its stages';
  create index milestone_case on convening.milestone (workspace_id, case_id, on_day, id);

  select platform.protect('convening.process_frame', 'select, insert, update');
  select platform.protect('convening.milestone', 'select, insert, update');`;

const DESIGN = `
  alter table convening.checklist_item add column meaning text
    check (meaning in ('stakeholders', 'decision_rule', 'duration', 'sharing', 'information', 'issue_areas'));
  comment on column convening.checklist_item.meaning is 'Which of the six questions about the process it is, whatever a template calls it: the product goes by its answer';
  update convening.checklist_item set meaning = key where key in ('stakeholders', 'decision_rule', 'duration', 'sharing', 'information', 'issue_areas');
  create unique index checklist_item_meaning on convening.checklist_item (workspace_id, case_id, meaning) where meaning is not null;

  alter table convening.answer_change add column effective_on date;
  comment on column convening.answer_change.effective_on is 'The first day on which it holds';
  update convening.answer_change a set effective_on = (a.at at time zone w.zone)::date
    from workspace.workspace w where w.workspace_id = a.workspace_id;
  alter table convening.answer_change alter column effective_on set not null;`;

const ROLES = `
  alter table convening.team_member drop constraint team_member_part_check;
  alter table convening.team_member add constraint team_member_part_check
    check (part in ('convener', 'core_partner', 'facilitator', 'researcher', 'funder', 'technical_assistance'));
  alter table convening.team_member add column note text check (length(note) <= 300);
  comment on column convening.team_member.note is 'What they bring: what a grant pays for, what an agreement covers';

  alter table identity.grant_row drop constraint grant_row_role_check;
  alter table identity.grant_row add constraint grant_row_role_check
    check (role in ('administrator', 'convener', 'director', 'executive', 'facilitator', 'chair', 'member', 'researcher', 'clerk',
      'core_partner', 'funder', 'technical_assistance'));`;
