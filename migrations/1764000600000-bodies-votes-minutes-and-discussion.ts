import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a body votes and talks, who was there at any moment, amendments and consent agendas, minutes with their earlier words, and what members say beforehand. */
export class BodiesVotesMinutesAndDiscussion1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROCEDURE);
    await runner.query(ATTENDANCE);
    await runner.query(MOTIONS);
    await runner.query(MINUTES);
    await runner.query(REMARKS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const PROCEDURE = `
  create table bodies.procedure (
    workspace_id uuid not null,
    id uuid not null,
    body_id uuid not null,
    seconder_needed boolean not null,
    recused_count boolean not null,
    remote_counts boolean not null,
    secret_allowed boolean not null,
    mail_allowed boolean not null,
    discussion text not null check (discussion in ('staff', 'public')),
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, body_id),
    foreign key (workspace_id, body_id) references bodies.body
  );
  comment on table bodies.procedure is 'What bylaws say about voting and talking; a body without a row goes by the usual';
  comment on column bodies.procedure.discussion is 'What members write before a meeting goes to staff or to everybody; there is no third way';
  select platform.protect('bodies.procedure', 'select, insert, update');

  alter table bodies.body drop constraint body_majority_rule_check, drop constraint body_majority_of_check,
    add constraint body_majority_rule_check check (majority_rule in ('simple', 'absolute', 'two_thirds', 'three_fifths')),
    add constraint body_majority_of_check check (majority_of in ('cast', 'present', 'seats', 'members'));`;

const ATTENDANCE = `
  alter table bodies.attendance add column arrived_at timestamptz, add column left_at timestamptz,
    drop constraint attendance_mode_check,
    add constraint attendance_mode_check check (mode in ('present', 'remote', 'late', 'left', 'absent', 'excused', 'alternate')),
    add constraint attendance_times check (left_at >= arrived_at);

  create table bodies.attendance_note (
    workspace_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    seat_id uuid not null,
    mode text not null check (mode in ('present', 'remote', 'late', 'left', 'absent', 'excused', 'alternate')),
    alternate_name text check (length(alternate_name) between 1 and 200),
    at timestamptz not null,
    arrived_at timestamptz,
    reason text check (length(reason) between 1 and 500),
    noted_at timestamptz not null,
    noted_by_person_id uuid,
    primary key (workspace_id, id),
    foreign key (workspace_id, meeting_id) references bodies.meeting,
    foreign key (workspace_id, seat_id) references bodies.seat,
    foreign key (workspace_id, noted_by_person_id) references directory.person
  );
  comment on table bodies.attendance_note is 'Every tap, so that who was there can be told for any moment; with a reason it corrects what was noted of the seat before';
  create index attendance_note_meeting on bodies.attendance_note (workspace_id, meeting_id, id);
  create index attendance_note_seat on bodies.attendance_note (workspace_id, seat_id);
  create index attendance_note_by on bodies.attendance_note (workspace_id, noted_by_person_id);
  select platform.protect('bodies.attendance_note', 'select, insert');`;

const MOTIONS = `
  alter table bodies.motion
    add column amends_id uuid, add column amended_text text check (length(amended_text) between 1 and 4000),
    add column moved_text text check (length(moved_text) between 1 and 4000),
    add column resumes_id uuid, add column until_day date, add column put_off_reason text check (length(put_off_reason) between 1 and 500),
    add column consent boolean not null default false,
    add foreign key (workspace_id, amends_id) references bodies.motion,
    add foreign key (workspace_id, resumes_id) references bodies.motion,
    add constraint motion_amends_other check (amends_id <> id and resumes_id <> id),
    add constraint motion_amended_whole check ((amends_id is null) = (amended_text is null)),
    add constraint motion_put_off check (until_day is null or state = 'postponed'),
    drop constraint motion_majority_rule_check, drop constraint motion_majority_of_check, drop constraint motion_method_check, drop constraint motion_state_check,
    add constraint motion_majority_rule_check check (majority_rule in ('simple', 'absolute', 'two_thirds', 'three_fifths')),
    add constraint motion_majority_of_check check (majority_of in ('cast', 'present', 'seats', 'members')),
    add constraint motion_method_check check (method in ('roll_call', 'voice', 'secret', 'correspondence')),
    add constraint motion_state_check check (state in ('open', 'carried', 'failed', 'tied', 'withdrawn', 'tabled', 'postponed'));
  comment on column bodies.motion.amended_text is 'Of an amendment: how the whole motion reads when it carries';
  comment on column bodies.motion.moved_text is 'How an amended motion read when it was moved; null while nothing changed';
  comment on column bodies.motion.resumes_id is 'The tabled or postponed motion that this one takes up again';
  create index motion_amends on bodies.motion (workspace_id, amends_id) where amends_id is not null;
  create unique index motion_resumes on bodies.motion (workspace_id, resumes_id) where resumes_id is not null;

  create table bodies.motion_item (
    workspace_id uuid not null,
    id uuid not null,
    motion_id uuid not null,
    agenda_item_id uuid not null,
    pulled_at timestamptz,
    pulled_by_seat_id uuid,
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, motion_id, agenda_item_id),
    foreign key (workspace_id, motion_id) references bodies.motion,
    foreign key (workspace_id, agenda_item_id) references bodies.agenda_item,
    foreign key (workspace_id, pulled_by_seat_id) references bodies.seat,
    check ((pulled_at is null) = (pulled_by_seat_id is null))
  );
  comment on table bodies.motion_item is 'What a consent agenda decides at once, unless a member pulls it out';
  create index motion_item_agenda on bodies.motion_item (workspace_id, agenda_item_id);
  create index motion_item_puller on bodies.motion_item (workspace_id, pulled_by_seat_id);
  select platform.protect('bodies.motion_item', 'select, insert, update');

  alter table bodies.vote add column noted_by_person_id uuid, add foreign key (workspace_id, noted_by_person_id) references directory.person,
    drop constraint vote_option_check,
    add constraint vote_option_check check (option in ('yes', 'no', 'abstain', 'absent', 'excused', 'not voting', 'paired', 'other'));
  create index vote_noted_by on bodies.vote (workspace_id, noted_by_person_id);

  alter table bodies.vote_result
    add column paired integer not null default 0 check (paired >= 0), add column other integer not null default 0 check (other >= 0),
    add column declared boolean not null default false, add column decided_by_person_id uuid,
    add foreign key (workspace_id, decided_by_person_id) references directory.person;
  comment on column bodies.vote_result.declared is 'By voice: the chair said what was heard, and nobody counted';
  create index vote_result_by on bodies.vote_result (workspace_id, decided_by_person_id);`;

const MINUTES = `
  alter table bodies.minutes
    add column approved_by_motion_id uuid, add column checksum text check (checksum ~ '^[0-9a-f]{64}$'), add column language text check (length(language) between 2 and 35),
    add foreign key (workspace_id, approved_by_motion_id) references bodies.motion,
    drop constraint minutes_state_check,
    add constraint minutes_state_check check (state in ('draft', 'circulated', 'corrected', 'approved', 'published'));
  comment on column bodies.minutes.checksum is 'SHA-256 of the text as it was approved';
  create index minutes_approved_by on bodies.minutes (workspace_id, approved_by_motion_id);
  create index minutes_published on bodies.minutes (workspace_id, published_at desc, id desc) where state = 'published';

  create table bodies.minutes_wording (
    workspace_id uuid not null,
    id uuid not null,
    minutes_id uuid not null,
    no integer not null check (no > 0),
    text text not null check (length(text) <= 100000),
    reason text check (length(reason) between 1 and 500),
    by_person_id uuid,
    at timestamptz not null,
    primary key (workspace_id, id),
    unique (workspace_id, minutes_id, no),
    foreign key (workspace_id, minutes_id) references bodies.minutes,
    foreign key (workspace_id, by_person_id) references directory.person
  );
  comment on table bodies.minutes_wording is 'Minutes as they went out, and each correction after that with its reason';
  create index minutes_wording_by on bodies.minutes_wording (workspace_id, by_person_id);
  select platform.protect('bodies.minutes_wording', 'select, insert');`;

const REMARKS = `
  create table bodies.remark (
    workspace_id uuid not null,
    id uuid not null,
    meeting_id uuid not null,
    agenda_item_id uuid,
    by_person_id uuid not null,
    text text not null check (length(text) <= 4000),
    rating text check (rating in ('for', 'unsure', 'against')),
    goes_to text not null check (goes_to in ('staff', 'public')),
    at timestamptz not null,
    relayed_at timestamptz,
    version integer not null default 1,
    primary key (workspace_id, id),
    foreign key (workspace_id, meeting_id) references bodies.meeting,
    foreign key (workspace_id, meeting_id, agenda_item_id) references bodies.agenda_item (workspace_id, meeting_id, id),
    foreign key (workspace_id, by_person_id) references directory.person,
    check (text <> '' or rating is not null)
  );
  comment on table bodies.remark is 'What a member says before a meeting: to staff, who bring it there, or to everybody. Nobody can be named as its only reader';
  create index remark_meeting on bodies.remark (workspace_id, meeting_id, id);
  create index remark_item on bodies.remark (workspace_id, meeting_id, agenda_item_id);
  create index remark_by on bodies.remark (workspace_id, by_person_id);
  select platform.protect('bodies.remark', 'select, insert, update');`;
