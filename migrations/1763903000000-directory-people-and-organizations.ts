import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who a city knows. A party is whoever can lead, present or be addressed; person,
 * organization, office (and the seats of bodies) share its id. A merge never
 * re-points anything: the loser keeps its row and names the winner.
 */
export class DirectoryPeopleAndOrganizations1763903000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema directory;

      create table directory.sector (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        code text not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
        label text check (length(label) between 1 and 80),
        position integer not null,
        retired_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, code)
      );
      comment on column directory.sector.label is 'The own word of the city; without one the built-in word of the code is shown';

      create table directory.party (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        kind text not null check (kind in ('person', 'organization', 'seat', 'office')),
        name text not null check (length(name) between 1 and 200),
        merged_into_id uuid,
        created_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, merged_into_id) references directory.party,
        check (merged_into_id <> id)
      );
      create index party_kind_name on directory.party (workspace_id, kind, lower(name), id);
      create index party_merged_into on directory.party (workspace_id, merged_into_id) where merged_into_id is not null;

      create table directory.organization (
        workspace_id uuid not null,
        id uuid not null,
        sector_code text,
        kind text not null check (kind in ('department', 'agency', 'company', 'nonprofit', 'foundation', 'school', 'congregation', 'consulate', 'union', 'network', 'other')),
        tie text not null default 'partner' check (tie in ('department', 'contracted', 'partner')),
        website text check (website ~ '^https?://' and length(website) <= 300),
        contact_person_id uuid,
        supervisor_person_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, id) references directory.party,
        foreign key (workspace_id, sector_code) references directory.sector (workspace_id, code)
      );
      comment on column directory.organization.tie is 'Decides how far a missing update may travel: departments and contracted grantees have a supervisor, partners are volunteers';
      create index organization_sector on directory.organization (workspace_id, sector_code);

      create table directory.person (
        workspace_id uuid not null,
        id uuid not null,
        email text check (length(email) <= 254),
        phone text check (length(phone) <= 40),
        contact_purpose text check (contact_purpose in ('planning', 'membership', 'updates', 'inquiry', 'account')),
        contact_until date,
        language text,
        zone text,
        organization_id uuid,
        role_title text check (length(role_title) <= 120),
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, id) references directory.party,
        foreign key (workspace_id, organization_id) references directory.organization,
        constraint contact_has_purpose check ((email is null and phone is null) or contact_purpose is not null)
      );
      comment on column directory.person.contact_until is 'After this day email and phone are erased; null: as long as the purpose holds';
      create index person_email on directory.person (workspace_id, lower(email));
      create index person_organization on directory.person (workspace_id, organization_id);
      create index person_contact_until on directory.person (workspace_id, contact_until) where contact_until is not null;

      alter table directory.organization
        add foreign key (workspace_id, contact_person_id) references directory.person,
        add foreign key (workspace_id, supervisor_person_id) references directory.person;
      create index organization_contact on directory.organization (workspace_id, contact_person_id);
      create index organization_supervisor on directory.organization (workspace_id, supervisor_person_id);

      create table directory.office (
        workspace_id uuid not null,
        id uuid not null,
        organization_id uuid,
        state text not null check (state in ('proposed', 'announced', 'effective', 'closed')),
        announced_on text check (length(announced_on) <= 12),
        effective_on text check (length(effective_on) <= 12),
        head_person_id uuid,
        supervisor_person_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, id) references directory.party,
        foreign key (workspace_id, organization_id) references directory.organization,
        foreign key (workspace_id, head_person_id) references directory.person,
        foreign key (workspace_id, supervisor_person_id) references directory.person
      );
      create index office_organization on directory.office (workspace_id, organization_id);
      create index office_head on directory.office (workspace_id, head_person_id);
      create index office_supervisor on directory.office (workspace_id, supervisor_person_id);

      create table directory.addressee (
        workspace_id uuid not null,
        id uuid not null,
        role text not null check (role in ('executive', 'chief_of_staff', 'deputy', 'council', 'other')),
        person_id uuid not null,
        position integer not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, role, person_id),
        foreign key (workspace_id, person_id) references directory.person
      );
      comment on table directory.addressee is 'Who reports go to. Role executive is the mayor, city manager or county executive that the city chose';
      create index addressee_person on directory.addressee (workspace_id, person_id);

      select platform.protect('directory.sector', 'select, insert, update');
      select platform.protect('directory.party', 'select, insert, update');
      select platform.protect('directory.organization', 'select, insert, update');
      select platform.protect('directory.person', 'select, insert, update');
      select platform.show_across('directory.person', 'workspace_id, id, contact_until');
      grant update (email, phone, contact_purpose, contact_until) on directory.person to commonplan_ops;
      select platform.protect('directory.office', 'select, insert, update');
      select platform.protect('directory.addressee');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
