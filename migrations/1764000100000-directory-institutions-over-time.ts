import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Organizations and offices as institutions over time: by which acts they were
 * founded, what changed on which day, what they were called, whom they follow or
 * advise. A change holds from its day until the next one about the same thing, so
 * that two never overlap. Places carry Open Civic Data division ids; a name is
 * folded for sorting and finding, and is never a key.
 */
export class DirectoryInstitutionsOverTime1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(NAMES);
    await runner.query(PLACES);
    await runner.query(HISTORY);
    await runner.query(DUPLICATES);
    await runner.query(TAKE_OVER);
    await runner.query(PROTECT);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const NAMES = `
  create function directory.fold(name text) returns text language sql immutable strict parallel safe as $$
    select replace(replace(replace(translate(
      regexp_replace(lower(normalize(name, NFKD)), '[\\u0300-\\u036f\\u064b-\\u065f\\u0670\\u0640''’‘ʼ]', '', 'g'),
      'øłđðıħ', 'olddih'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') $$;
  comment on function directory.fold is 'A name without case, accents, vowel points and apostrophes: for sorting and finding only';

  alter table directory.party add column folded text not null generated always as (directory.fold(name)) stored;
  create index party_kind_folded on directory.party (workspace_id, kind, folded, id);

  create table directory.party_alias (
    workspace_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    kind text not null check (kind in ('also', 'abbreviation', 'former')),
    name text not null check (length(name) between 1 and 200),
    folded text not null generated always as (directory.fold(name)) stored,
    source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
    created_at timestamptz not null,
    removed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, party_id) references directory.party
  );
  comment on table directory.party_alias is 'Other names of an organization or office; a person has one name and no history of names';
  create index party_alias_party on directory.party_alias (workspace_id, party_id);
`;

const PLACES = `
  create table directory.jurisdiction (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    division_id text check (division_id ~ '^ocd-division/country:[a-z]{2}(/[a-z_]+:[^/ ]+)*$' and length(division_id) <= 200),
    name text not null check (length(name) between 1 and 200),
    country text not null check (country ~ '^[A-Z]{2}$'),
    standing text not null check (standing in ('home', 'partner', 'comparison', 'mentioned')),
    population integer check (population >= 0),
    population_on text check (length(population_on) <= 12),
    population_source text check (length(population_source) <= 300),
    executive_term_ends_on date,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, division_id)
  );
  comment on column directory.jurisdiction.division_id is 'Open Civic Data division; null where the list has none, as abroad';
  comment on column directory.jurisdiction.executive_term_ends_on is 'Last day of the mayor''s (or manager''s) term, for what survives it';
  create unique index jurisdiction_home on directory.jurisdiction (workspace_id) where standing = 'home';

  alter table directory.organization add column jurisdiction_id uuid,
    add foreign key (workspace_id, jurisdiction_id) references directory.jurisdiction;
  create index organization_jurisdiction on directory.organization (workspace_id, jurisdiction_id);
  alter table directory.office add column jurisdiction_id uuid,
    add foreign key (workspace_id, jurisdiction_id) references directory.jurisdiction;
  create index office_jurisdiction on directory.office (workspace_id, jurisdiction_id);
`;

const HISTORY = `
  create table directory.mechanism (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    code text not null check (code ~ '^[a-z][a-z0-9_]{1,39}$'),
    label text not null check (length(label) between 1 and 80),
    durability text not null check (durability in ('word', 'executive', 'council', 'law', 'charter')),
    retired_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, code)
  );
  comment on table directory.mechanism is 'Ways of founding that a city added to the built-in ones; durability says what binds the next mayor';

  create table directory.founding_act (
    workspace_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    mechanism text not null check (mechanism ~ '^[a-z][a-z0-9_]{1,39}$'),
    title text check (length(title) <= 200),
    done_on text check (length(done_on) <= 12),
    done_from date,
    ended_on text check (length(ended_on) <= 12),
    ended_from date,
    votes_for integer check (votes_for >= 0),
    votes_against integer check (votes_against >= 0),
    source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
    source_kind text check (source_kind in ('document', 'official_page', 'report', 'news')),
    note text check (length(note) <= 1000),
    created_at timestamptz not null,
    removed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, party_id) references directory.party,
    check ((done_on is null) = (done_from is null)),
    check ((ended_on is null) = (ended_from is null))
  );
  comment on column directory.founding_act.done_on is 'EDTF text as known; done_from is the first day it may be, for sorting and for any day';
  create index founding_act_party on directory.founding_act (workspace_id, party_id, done_from);

  create table directory.party_change (
    workspace_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    about text not null check (about in ('name', 'state', 'placement', 'supervisor', 'head')),
    from_on text check (length(from_on) <= 12),
    from_day date not null,
    name text check (length(name) between 1 and 200),
    folded text generated always as (directory.fold(name)) stored,
    state text check (state in ('proposed', 'announced', 'active', 'dormant', 'relaunched', 'merged', 'closed')),
    other_party_id uuid,
    note text check (length(note) <= 1000),
    source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
    created_at timestamptz not null,
    removed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, party_id) references directory.party,
    foreign key (workspace_id, other_party_id) references directory.party,
    check ((about = 'name') = (name is not null)),
    check ((about = 'state') = (state is not null)),
    check (other_party_id <> party_id)
  );
  comment on table directory.party_change is 'What holds from a day on until the next change about the same; day one of year one: as far back as is known';
  create unique index party_change_day on directory.party_change (workspace_id, party_id, about, from_day) where removed_at is null;
  create index party_change_party on directory.party_change (workspace_id, party_id);
  create index party_change_other on directory.party_change (workspace_id, other_party_id);

  create table directory.party_relation (
    workspace_id uuid not null,
    id uuid not null,
    party_id uuid not null,
    other_party_id uuid not null,
    kind text not null check (kind in ('succeeds', 'recommended_by', 'advises', 'member_of', 'copied_from')),
    from_on text check (length(from_on) <= 12),
    from_day date,
    to_on text check (length(to_on) <= 12),
    to_day date,
    note text check (length(note) <= 1000),
    source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
    created_at timestamptz not null,
    removed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, party_id) references directory.party,
    foreign key (workspace_id, other_party_id) references directory.party,
    check (party_id <> other_party_id),
    check (to_day > from_day)
  );
  comment on column directory.party_relation.to_day is 'First day on which it no longer holds';
  create index party_relation_party on directory.party_relation (workspace_id, party_id);
  create index party_relation_other on directory.party_relation (workspace_id, other_party_id);
`;

const DUPLICATES = `
  create table directory.party_pair (
    workspace_id uuid not null,
    id uuid not null,
    one_id uuid not null,
    other_id uuid not null,
    decided_at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, one_id, other_id),
    foreign key (workspace_id, one_id) references directory.party,
    foreign key (workspace_id, other_id) references directory.party,
    check (one_id < other_id)
  );
  comment on table directory.party_pair is 'Looked alike, and somebody said that they are two';
  create index party_pair_other on directory.party_pair (workspace_id, other_id);
`;

/** What the office row held becomes the first lines of its history. Row-level security is lifted for the owner only while this runs. */
const TAKE_OVER = `
  alter table directory.office no force row level security;
  alter table directory.party no force row level security;

  alter table directory.office drop constraint office_state_check;
  update directory.office set state = 'active' where state = 'effective';
  alter table directory.office add constraint office_state_check
    check (state in ('proposed', 'announced', 'active', 'dormant', 'relaunched', 'merged', 'closed'));

  insert into directory.founding_act (workspace_id, id, party_id, mechanism, done_on, done_from, created_at)
    select f.workspace_id, gen_random_uuid(), f.id, 'announcement', f.announced_on,
      (left(f.announced_on, 4) || case when f.announced_on ~ '^\\d{4}-(0[1-9]|1[0-2])' then substr(f.announced_on, 5, 3) else '-01' end
        || case when f.announced_on ~ '^\\d{4}-\\d{2}-\\d{2}' then substr(f.announced_on, 8, 3) else '-01' end)::date, y.created_at
    from directory.office f join directory.party y on y.workspace_id = f.workspace_id and y.id = f.id
    where f.announced_on ~ '^\\d{4}';

  insert into directory.party_change (workspace_id, id, party_id, about, from_day, state, other_party_id, created_at)
    select f.workspace_id, gen_random_uuid(), f.id, c.about, '0001-01-01', c.state, c.other, y.created_at
    from directory.office f join directory.party y on y.workspace_id = f.workspace_id and y.id = f.id
    cross join lateral (values
      ('state', f.state, null::uuid), ('placement', null, f.organization_id), ('supervisor', null, f.supervisor_person_id),
      ('head', null, f.head_person_id)) as c(about, state, other)
    where c.about = 'state' or c.other is not null;

  update directory.party_change c set from_on = f.effective_on,
      from_day = (left(f.effective_on, 4) || case when f.effective_on ~ '^\\d{4}-(0[1-9]|1[0-2])' then substr(f.effective_on, 5, 3) else '-01' end
        || case when f.effective_on ~ '^\\d{4}-\\d{2}-\\d{2}' then substr(f.effective_on, 8, 3) else '-01' end)::date
    from directory.office f
    where f.workspace_id = c.workspace_id and f.id = c.party_id and c.about = 'state' and f.effective_on ~ '^\\d{4}';

  alter table directory.office drop column organization_id, drop column announced_on, drop column effective_on;
  comment on column directory.office.state is 'As it is today, by its history; so are head and supervisor';

  alter table directory.office force row level security;
  alter table directory.party force row level security;
`;

const PROTECT = `
  select platform.protect('directory.party_alias', 'select, insert, update');
  select platform.protect('directory.jurisdiction', 'select, insert, update');
  select platform.protect('directory.mechanism', 'select, insert, update');
  select platform.protect('directory.founding_act', 'select, insert, update');
  select platform.protect('directory.party_change', 'select, insert, update');
  select platform.protect('directory.party_relation', 'select, insert, update');
  select platform.protect('directory.party_pair');
`;
