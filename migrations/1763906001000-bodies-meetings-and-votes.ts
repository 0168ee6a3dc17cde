import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings and what they decide. Votes and results are only ever added: a correction names what it corrects. */
export class BodiesMeetingsAndVotes1763906001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bodies.meeting (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        title text not null check (length(title) between 1 and 200),
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        zone text not null,
        place text check (length(place) <= 300),
        online_url text check (online_url ~ '^https?://' and length(online_url) <= 500),
        state text not null check (state in ('planned', 'noticed', 'held', 'cancelled')),
        noticed_at timestamptz,
        held_at timestamptz,
        cancelled_reason text check (length(cancelled_reason) <= 500),
        sequence integer not null default 0,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, body_id) references bodies.body,
        check (ends_at > starts_at),
        check ((state = 'cancelled') = (cancelled_reason is not null))
      );
      comment on column bodies.meeting.sequence is 'Raised by every change that a calendar must hear of (RFC 5545)';
      create index meeting_body on bodies.meeting (workspace_id, body_id, starts_at desc, id desc);
      create index meeting_when on bodies.meeting (workspace_id, starts_at, id);

      create table bodies.agenda_item (
        workspace_id uuid not null,
        id uuid not null,
        meeting_id uuid not null,
        position integer not null,
        title text not null check (length(title) between 1 and 300),
        notes text not null check (length(notes) <= 8000),
        minutes integer check (minutes between 1 and 1440),
        item_id uuid,
        presenter_party_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, meeting_id, id),
        foreign key (workspace_id, meeting_id) references bodies.meeting,
        foreign key (workspace_id, presenter_party_id) references directory.party
      );
      comment on column bodies.agenda_item.item_id is 'An item of the plan, which a later stage holds';
      create index agenda_item_meeting on bodies.agenda_item (workspace_id, meeting_id, position);
      create index agenda_item_presenter on bodies.agenda_item (workspace_id, presenter_party_id);
      create index agenda_item_subject on bodies.agenda_item (workspace_id, item_id) where item_id is not null;

      create table bodies.attendance (
        workspace_id uuid not null,
        id uuid not null,
        meeting_id uuid not null,
        seat_id uuid not null,
        mode text not null check (mode in ('present', 'remote', 'left', 'absent', 'alternate')),
        alternate_name text check (length(alternate_name) between 1 and 200),
        noted_at timestamptz not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, meeting_id, seat_id),
        foreign key (workspace_id, meeting_id) references bodies.meeting,
        foreign key (workspace_id, seat_id) references bodies.seat,
        check ((mode = 'alternate') = (alternate_name is not null))
      );
      create index attendance_seat on bodies.attendance (workspace_id, seat_id);

      create table bodies.minutes (
        workspace_id uuid not null,
        id uuid not null,
        meeting_id uuid not null,
        text text not null check (length(text) <= 100000),
        state text not null check (state in ('draft', 'circulated', 'approved', 'published')),
        circulated_at timestamptz,
        approved_on date,
        approved_at_meeting_id uuid,
        published_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, meeting_id),
        foreign key (workspace_id, meeting_id) references bodies.meeting,
        foreign key (workspace_id, approved_at_meeting_id) references bodies.meeting,
        check ((state in ('approved', 'published')) = (approved_on is not null))
      );
      create index minutes_approved_at on bodies.minutes (workspace_id, approved_at_meeting_id);

      create table bodies.action_line (
        workspace_id uuid not null,
        id uuid not null,
        meeting_id uuid not null,
        person_id uuid not null,
        line text not null check (length(line) between 1 and 500),
        what text not null check (length(what) between 1 and 300),
        due_on date not null,
        noted_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, meeting_id) references bodies.meeting,
        foreign key (workspace_id, person_id) references directory.person
      );
      comment on table bodies.action_line is 'Who does what by when, as it was said; whether it is done stands with the duty';
      create index action_line_meeting on bodies.action_line (workspace_id, meeting_id, id);
      create index action_line_person on bodies.action_line (workspace_id, person_id);

      create table bodies.motion (
        workspace_id uuid not null,
        id uuid not null,
        body_id uuid not null,
        meeting_id uuid not null,
        agenda_item_id uuid,
        subject_kind text check (length(subject_kind) between 1 and 60),
        subject_id uuid,
        text text not null check (length(text) between 1 and 4000),
        mover_seat_id uuid not null,
        seconder_seat_id uuid,
        majority_rule text not null check (majority_rule in ('simple', 'absolute', 'two_thirds')),
        majority_of text not null check (majority_of in ('present', 'seats')),
        tie_rule text not null check (tie_rule in ('fails', 'chair_decides')),
        method text not null check (method in ('roll_call', 'secret', 'correspondence')),
        state text not null check (state in ('open', 'carried', 'failed', 'tied', 'withdrawn')),
        moved_at timestamptz not null,
        decided_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, body_id) references bodies.body,
        foreign key (workspace_id, meeting_id) references bodies.meeting,
        foreign key (workspace_id, meeting_id, agenda_item_id) references bodies.agenda_item (workspace_id, meeting_id, id),
        foreign key (workspace_id, body_id, mover_seat_id) references bodies.seat (workspace_id, body_id, id),
        foreign key (workspace_id, body_id, seconder_seat_id) references bodies.seat (workspace_id, body_id, id),
        check ((subject_kind is null) = (subject_id is null)),
        check (seconder_seat_id <> mover_seat_id),
        check ((state in ('carried', 'failed', 'tied')) = (decided_at is not null))
      );
      create index motion_body on bodies.motion (workspace_id, body_id, id desc);
      create index motion_meeting on bodies.motion (workspace_id, meeting_id, id);
      create index motion_agenda_item on bodies.motion (workspace_id, meeting_id, agenda_item_id);
      create index motion_mover on bodies.motion (workspace_id, body_id, mover_seat_id);
      create index motion_seconder on bodies.motion (workspace_id, body_id, seconder_seat_id);
      create index motion_subject on bodies.motion (workspace_id, subject_kind, subject_id) where subject_id is not null;

      create table bodies.vote (
        workspace_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        seat_id uuid not null,
        option text not null check (option in ('yes', 'no', 'abstain', 'absent', 'excused', 'not voting', 'other')),
        reason text check (length(reason) between 1 and 500),
        corrects_id uuid,
        cast_at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, motion_id) references bodies.motion,
        foreign key (workspace_id, seat_id) references bodies.seat,
        foreign key (workspace_id, corrects_id) references bodies.vote,
        check (option <> 'excused' or reason is not null)
      );
      comment on column bodies.vote.option is 'Open Civic Data; excused is a recusal and says why';
      create unique index vote_first on bodies.vote (workspace_id, motion_id, seat_id) where corrects_id is null;
      create unique index vote_corrects on bodies.vote (workspace_id, corrects_id) where corrects_id is not null;
      create index vote_motion on bodies.vote (workspace_id, motion_id, seat_id);
      create index vote_seat on bodies.vote (workspace_id, seat_id);

      create table bodies.vote_result (
        workspace_id uuid not null,
        id uuid not null,
        motion_id uuid not null,
        no integer not null,
        outcome text not null check (outcome in ('carried', 'failed', 'tied')),
        yes integer not null check (yes >= 0),
        no_votes integer not null check (no_votes >= 0),
        abstain integer not null check (abstain >= 0),
        excused integer not null check (excused >= 0),
        absent integer not null check (absent >= 0),
        not_voting integer not null check (not_voting >= 0),
        present integer not null,
        seats integer not null,
        filled integer not null,
        quorum_needed integer not null,
        yes_needed integer not null,
        reason text check (length(reason) between 1 and 500),
        decided_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, motion_id, no),
        foreign key (workspace_id, motion_id) references bodies.motion
      );
      comment on column bodies.vote_result.reason is 'Why a later result stands beside an earlier one; null for the first';

      select platform.protect('bodies.meeting', 'select, insert, update');
      select platform.protect('bodies.agenda_item');
      select platform.protect('bodies.attendance', 'select, insert, update');
      select platform.protect('bodies.minutes', 'select, insert, update');
      select platform.protect('bodies.action_line', 'select, insert');
      select platform.protect('bodies.motion', 'select, insert, update');
      select platform.protect('bodies.vote', 'select, insert');
      select platform.protect('bodies.vote_result', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
