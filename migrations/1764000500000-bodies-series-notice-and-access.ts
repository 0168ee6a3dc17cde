import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Meetings that recur and meet jointly, the rule of notice of a body, what was
 * posted when, and what people need to be able to come: counted, nobody named.
 */
export class BodiesSeriesNoticeAndAccess1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SERIES);
    await runner.query(AGENDA);
    await runner.query(NOTICE);
    await runner.query(ACCESS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const SERIES = `
  create table bodies.meeting_series (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    title text not null check (length(title) between 1 and 200),
    rule text not null check (rule ~ '^FREQ=' and length(rule) <= 300),
    starts_on date not null,
    starts_time text not null check (starts_time ~ '^[0-2][0-9]:[0-5][0-9]$'),
    minutes integer not null check (minutes between 1 and 1440),
    zone text not null,
    place text check (length(place) <= 300),
    online_url text check (online_url ~ '^https?://' and length(online_url) <= 500),
    state text not null check (state in ('running', 'ended')),
    ended_on date,
    planned_until date,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, body_id) references bodies.body,
    check ((state = 'ended') = (ended_on is not null))
  );
  comment on column bodies.meeting_series.rule is 'RRULE of RFC 5545 without its name; counts from starts_on, on the wall clock of the zone';
  comment on column bodies.meeting_series.ended_on is 'First day without a meeting of the series';
  comment on column bodies.meeting_series.planned_until is 'Up to this day its meetings stand as rows of their own';
  create index meeting_series_body on bodies.meeting_series (workspace_id, body_id, starts_on, id);

  alter table bodies.meeting
    add column meeting_class text not null default 'regular' check (meeting_class in ('regular', 'special', 'emergency')),
    add column series_id uuid,
    add column occurrence_on date,
    add foreign key (workspace_id, series_id) references bodies.meeting_series,
    add check ((series_id is null) = (occurrence_on is null));
  comment on column bodies.meeting.occurrence_on is 'The day the series gave it, wherever it was moved to (RECURRENCE-ID)';
  create unique index meeting_occurrence on bodies.meeting (workspace_id, series_id, occurrence_on) where series_id is not null;

  create table bodies.meeting_partner (
    workspace_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    body_id uuid not null,
    primary key (workspace_id, id),
    unique (workspace_id, meeting_id, body_id),
    foreign key (workspace_id, meeting_id) references bodies.meeting,
    foreign key (workspace_id, body_id) references bodies.body
  );
  comment on table bodies.meeting_partner is 'Further bodies that sit in a joint meeting, beside the one that calls it';
  create index meeting_partner_body on bodies.meeting_partner (workspace_id, body_id, meeting_id);

  select platform.protect('bodies.meeting_series', 'select, insert, update');
  select platform.protect('bodies.meeting_partner');
`;

const AGENDA = `
  alter table bodies.agenda_item
    add column section text check (length(section) between 1 and 120),
    add column documents jsonb not null default '[]' check (jsonb_typeof(documents) = 'array' and jsonb_array_length(documents) <= 20),
    add column state text not null default 'open' check (state in ('open', 'done', 'put_off')),
    add column carried_from_id uuid,
    add column source_kind text check (length(source_kind) between 1 and 60),
    add column source_id uuid,
    add foreign key (workspace_id, carried_from_id) references bodies.agenda_item,
    add check ((source_kind is null) = (source_id is null));
  comment on column bodies.agenda_item.documents is '[{"title", "url"}], in order';
  comment on column bodies.agenda_item.carried_from_id is 'The unfinished item of an earlier meeting that it goes on with';
  comment on column bodies.agenda_item.source_kind is 'What a later stage proposed it for, such as an action step; with source_id';
  create unique index agenda_item_carried on bodies.agenda_item (workspace_id, carried_from_id) where carried_from_id is not null;
  create index agenda_item_source on bodies.agenda_item (workspace_id, source_kind, source_id) where source_id is not null;
`;

const NOTICE = `
  create table bodies.notice_setting (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    rule_code text not null check (length(rule_code) between 1 and 40),
    own_rule jsonb,
    checked_on date,
    valid_until date,
    checked_by text check (length(checked_by) between 1 and 200),
    posting_place text check (length(posting_place) <= 300),
    elsewhere_url text check (elsewhere_url ~ '^https?://' and length(elsewhere_url) <= 500),
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, body_id),
    foreign key (workspace_id, body_id) references bodies.body,
    check (valid_until >= checked_on),
    check ((rule_code = 'own') = (own_rule is not null))
  );
  comment on table bodies.notice_setting is 'Which rule of notice a body keeps; checked_on to checked_by are the own check of the city, which goes before ours';
  comment on column bodies.notice_setting.checked_by is 'The office or counsel that checked, not a person';

  create table bodies.posting (
    workspace_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    no integer not null check (no >= 1),
    posted_at timestamptz not null,
    recorded_at timestamptz not null,
    zone text not null,
    channel text not null check (channel in ('here', 'elsewhere')),
    url text check (url ~ '^https?://' and length(url) <= 500),
    place text check (length(place) <= 300),
    content text not null check (length(content) <= 400000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    rule_code text not null,
    rule_text jsonb not null,
    due_at timestamptz,
    verdict text not null check (verdict in ('in_time', 'late', 'no_deadline')),
    late_reason text check (length(late_reason) between 1 and 500),
    withdrawn_at timestamptz,
    withdrawn_reason text check (length(withdrawn_reason) between 1 and 500),
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, meeting_id, no),
    foreign key (workspace_id, meeting_id) references bodies.meeting,
    check (channel <> 'elsewhere' or url is not null),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
  );
  comment on column bodies.posting.content is 'The agenda as it was posted, in the very characters that sha256 was taken of (UTF-8)';
  comment on column bodies.posting.rule_text is 'The rule as it was applied, with source and dates of checking';
  create unique index posting_standing on bodies.posting (workspace_id, meeting_id) where withdrawn_at is null;

  create function bodies.keep_posting() returns trigger language plpgsql as $$
  begin
    if (to_jsonb(new) - array['withdrawn_at', 'withdrawn_reason', 'version']) is distinct from (to_jsonb(old) - array['withdrawn_at', 'withdrawn_reason', 'version'])
      or old.withdrawn_at is not null then
      raise exception 'what was posted stays as it was posted' using errcode = '23514', constraint = 'posting_kept', table = 'posting', schema = 'bodies';
    end if;
    return new;
  end $$;
  create trigger posting_kept before update on bodies.posting for each row execute function bodies.keep_posting();

  select platform.protect('bodies.notice_setting', 'select, insert, update');
  select platform.protect('bodies.posting', 'select, insert, update');
`;

const ACCESS = `
  create table bodies.access_need (
    workspace_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    kind text not null check (kind in ('interpretation', 'hearing', 'childcare', 'transport', 'venue')),
    language text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    asked integer not null check (asked >= 0),
    arranged boolean not null,
    used integer check (used between 0 and 100000),
    version integer not null default 1,
    primary key (workspace_id, id),
    unique nulls not distinct (workspace_id, meeting_id, kind, language),
    foreign key (workspace_id, meeting_id) references bodies.meeting,
    check (kind = 'interpretation' or language is null)
  );
  comment on table bodies.access_need is 'How many asked for what at one meeting: numbers only, no person anywhere';

  create table bodies.access_receipt (
    workspace_id uuid not null,
    id uuid not null,
    need_id uuid not null,
    primary key (workspace_id, id),
    foreign key (workspace_id, need_id) references bodies.access_need
  );
  comment on table bodies.access_receipt is 'Lets the phone that asked take it back; gone once the meeting was held or called off';
  create index access_receipt_need on bodies.access_receipt (workspace_id, need_id);

  select platform.protect('bodies.access_need', 'select, insert, update');
  select platform.protect('bodies.access_receipt', 'select, insert, delete');
`;
