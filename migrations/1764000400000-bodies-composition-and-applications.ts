import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How seats are filled: route, nominator, district, staggered terms, alternates;
 * what terms said before they were changed; rules of composition; bylaws; and
 * applications for vacant seats.
 */
export class BodiesCompositionAndApplications1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEATS);
    await runner.query(COMPOSITION);
    await runner.query(BYLAWS);
    await runner.query(APPLICATIONS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const SEATS = `
  alter table bodies.body
    add column appointer_person_id uuid,
    add foreign key (workspace_id, appointer_person_id) references directory.person;
  comment on column bodies.body.appointer_person_id is 'Who is asked when a seat is to be filled; null: whoever runs the office';
  create index body_appointer on bodies.body (workspace_id, appointer_person_id) where appointer_person_id is not null;
  create index body_sunset on bodies.body (workspace_id, sunset_on) where state = 'active' and sunset_on is not null;

  alter table bodies.seat
    add column route text check (route in ('appointed', 'nominated', 'elected', 'ex_officio', 'by_organization', 'applied')),
    add column nominator text check (length(nominator) between 1 and 200),
    add column district text check (length(district) between 1 and 80),
    add column cycle_on date,
    add column appointer_person_id uuid,
    add column open_for_applications boolean not null default false,
    add column apply_until date,
    add foreign key (workspace_id, appointer_person_id) references directory.person;
  comment on column bodies.seat.nominator is 'An office or organization that proposes names, not a person';
  comment on column bodies.seat.cycle_on is 'A day on which a term of this seat ends; all others follow by the length of term, so that terms are staggered';
  create index seat_appointer on bodies.seat (workspace_id, appointer_person_id) where appointer_person_id is not null;
  create index seat_open on bodies.seat (workspace_id, body_id) where open_for_applications;

  alter table bodies.membership
    add column partial boolean not null default false,
    add column district text check (length(district) between 1 and 80);
  comment on column bodies.membership.partial is 'Serves out a term that somebody else began';
  comment on column bodies.membership.district is 'Of an at-large seat: the district its holder stands for, as the composition rules name it';

  create table bodies.term_past (
    workspace_id uuid not null,
    id uuid not null,
    membership_id uuid not null,
    state text not null,
    from_on date not null,
    to_on date,
    end_reason text,
    changed_at timestamptz not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, membership_id) references bodies.membership
  );
  comment on table bodies.term_past is 'What a term said until it was changed; only added to';
  create index term_past_membership on bodies.term_past (workspace_id, membership_id, changed_at, id);

  create table bodies.alternate (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    seat_id uuid not null,
    person_id uuid not null,
    from_on date not null,
    to_on date,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, body_id, seat_id) references bodies.seat (workspace_id, body_id, id),
    foreign key (workspace_id, person_id) references directory.person,
    check (to_on >= from_on),
    constraint alternate_once exclude using gist
      (workspace_id with =, seat_id with =, person_id with =, daterange(from_on, to_on) with &&)
  );
  comment on table bodies.alternate is 'Who may sit in for the holder of a seat; sits nowhere by this alone';
  create index alternate_seat on bodies.alternate (workspace_id, body_id, seat_id, from_on);
  create index alternate_person on bodies.alternate (workspace_id, person_id);

  select platform.protect('bodies.term_past', 'select, insert');
  select platform.protect('bodies.alternate', 'select, insert, update');
  grant delete on bodies.aim_attestation to commonplan_app;
  comment on table bodies.aim_attestation is 'For the whole body only, and only the last word: two of them around one change of a seat would tell about that seat';
`;

const COMPOSITION = `
  create table bodies.composition_rule (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    dimension text not null check (dimension in ('sector', 'agency', 'district')),
    sector_code text,
    organization_id uuid,
    district text check (length(district) between 1 and 80),
    at_least integer check (at_least between 1 and 400),
    at_most integer check (at_most between 0 and 400),
    position integer not null,
    set_on date not null,
    retired_on date,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, body_id) references bodies.body,
    foreign key (workspace_id, sector_code) references directory.sector (workspace_id, code),
    foreign key (workspace_id, organization_id) references directory.organization,
    check (coalesce(at_least, at_most) is not null),
    check (at_most >= at_least),
    check (sector_code is null or dimension = 'sector'),
    check (organization_id is null or dimension = 'agency'),
    check (district is null or dimension = 'district')
  );
  comment on table bodies.composition_rule is 'Counted over holders; without a value of its own it counts how many different sectors, agencies or districts sit there. There is no dimension for what people would have to say about themselves';
  create index composition_rule_body on bodies.composition_rule (workspace_id, body_id, position);
  create index composition_rule_sector on bodies.composition_rule (workspace_id, sector_code) where sector_code is not null;
  create index composition_rule_organization on bodies.composition_rule (workspace_id, organization_id) where organization_id is not null;
  select platform.protect('bodies.composition_rule', 'select, insert, update');
`;

const BYLAWS = `
  create table bodies.bylaws (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('bylaws', 'founding_act')),
    no integer not null check (no >= 1),
    title text not null check (length(title) between 1 and 200),
    adopted_on date not null,
    effective_on date not null,
    note text check (length(note) between 1 and 1000),
    file_id uuid not null,
    filename text not null check (length(filename) between 1 and 255),
    content_type text not null,
    size integer not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    filed_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, body_id, kind, no),
    foreign key (workspace_id, body_id) references bodies.body,
    check (effective_on >= adopted_on)
  );
  comment on table bodies.bylaws is 'Versions of what a body works under; only added to, the bytes lie in the files room';
  select platform.protect('bodies.bylaws', 'select, insert');
`;

const APPLICATIONS = `
  create table bodies.application (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    seat_id uuid,
    request_id uuid not null,
    organization_name text check (length(organization_name) between 1 and 200),
    sector_code text,
    district text check (length(district) between 1 and 80),
    applied_on date not null,
    membership_id uuid,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, request_id),
    foreign key (workspace_id, body_id) references bodies.body,
    foreign key (workspace_id, body_id, seat_id) references bodies.seat (workspace_id, body_id, id),
    foreign key (workspace_id, request_id) references casework.request,
    foreign key (workspace_id, sector_code) references directory.sector (workspace_id, code),
    foreign key (workspace_id, membership_id) references bodies.membership
  );
  comment on table bodies.application is 'What the composition rules need to know of a request for a seat; name and address stay with the request and go with it';
  create index application_body on bodies.application (workspace_id, body_id, applied_on, id);
  create index application_seat on bodies.application (workspace_id, body_id, seat_id);
  create index application_sector on bodies.application (workspace_id, sector_code);
  create index application_membership on bodies.application (workspace_id, membership_id) where membership_id is not null;
  select platform.protect('bodies.application', 'select, insert, update');
`;
