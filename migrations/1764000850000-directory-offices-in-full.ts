import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An office in full: whether it is an office, a unit or a liaison, what it is for
 * (mission, objectives, roles it plays), how many people work there year by year.
 * And one place that knows which ids are the same party after merges.
 */
export class DirectoryOfficesInFull1764000850000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function directory.same_party(workspace uuid, party uuid) returns setof uuid language sql stable as $$
        with recursive up as (
            select p.id, p.merged_into_id from directory.party p where p.workspace_id = workspace and p.id = party
            union all select p.id, p.merged_into_id from directory.party p join up on p.workspace_id = workspace and p.id = up.merged_into_id),
          down as (
            select up.id from up where up.merged_into_id is null
            union all select p.id from directory.party p join down on p.workspace_id = workspace and p.merged_into_id = down.id)
        select id from down $$;
      comment on function directory.same_party is 'The party merges lead to, and all that were joined into it: what a list filtered by one of them looks for';

      alter table directory.office add column form text not null default 'office' check (form in ('office', 'unit', 'liaison'));
      comment on column directory.office.form is 'Where there is no office, a unit of a department or one liaison can lead a plan';

      alter table directory.party_relation drop constraint party_relation_kind_check;
      alter table directory.party_relation add constraint party_relation_kind_check
        check (kind in ('succeeds', 'recommended_by', 'advises', 'member_of', 'copied_from', 'coordinates_for'));

      create table directory.purpose (
        workspace_id uuid not null,
        id uuid not null,
        mission text check (length(mission) between 1 and 2000),
        roles text[] not null check (cardinality(roles) <= 20),
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, id) references directory.party
      );
      comment on table directory.purpose is 'What an organization or office is for, under the id of its party; roles are codes or the city''s own words';

      create table directory.objective (
        workspace_id uuid not null,
        id uuid not null,
        party_id uuid not null,
        position integer not null check (position >= 0),
        text text not null check (length(text) between 1 and 500),
        removed_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, party_id) references directory.party
      );
      comment on table directory.objective is 'One objective of a mission; it keeps its id when the words change, so that what is tied to it stays';
      create index objective_party on directory.objective (workspace_id, party_id, position);

      create table directory.staffing (
        workspace_id uuid not null,
        id uuid not null,
        party_id uuid not null,
        year integer not null check (year between 1800 and 2200),
        people numeric(7,1) not null check (people between 0 and 99999),
        source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
        removed_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, party_id) references directory.party
      );
      comment on column directory.staffing.people is 'Full-time posts; half a post is 0.5';
      create unique index staffing_year on directory.staffing (workspace_id, party_id, year) where removed_at is null;

      select platform.protect('directory.purpose', 'select, insert, update');
      select platform.protect('directory.objective', 'select, insert, update');
      select platform.protect('directory.staffing', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
