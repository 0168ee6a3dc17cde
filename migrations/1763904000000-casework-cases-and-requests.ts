import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The case with its file and the requests that somebody waits for. */
export class CaseworkCasesAndRequests1763904000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema casework;

      create table casework.numbering (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        series text not null check (series ~ '^(request|case:\\d{4})$'),
        last integer not null check (last > 0),
        primary key (workspace_id, id),
        unique (workspace_id, series)
      );

      create table casework.planning_process (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        number text not null check (length(number) between 1 and 20),
        title text not null check (length(title) between 1 and 200),
        summary text not null check (length(summary) <= 4000),
        state text not null check (state in ('open', 'closed')),
        lead_party_id uuid not null,
        template_key text not null,
        opened_on date not null,
        closed_on date,
        closed_reason text check (length(closed_reason) <= 1000),
        renews_id uuid,
        read_only boolean not null default false,
        stage_key text,
        stage_name text,
        stage_position integer,
        stages_done integer not null default 0,
        stages_open integer not null default 0,
        stages_total integer not null default 0,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, number),
        foreign key (workspace_id, lead_party_id) references directory.party,
        foreign key (workspace_id, renews_id) references casework.planning_process,
        check ((state = 'closed') = (closed_on is not null))
      );
      comment on column casework.planning_process.read_only is 'A record of published facts, such as an archive city: nothing is asked about it';
      create index planning_process_lead on casework.planning_process (workspace_id, lead_party_id);
      create index planning_process_renews on casework.planning_process (workspace_id, renews_id);
      create index planning_process_state on casework.planning_process (workspace_id, state, opened_on desc, id);

      create table casework.expected_date (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        source text not null,
        subject_id uuid not null,
        on_day date not null,
        what text not null check (length(what) between 1 and 200),
        what_key text,
        sticks boolean not null,
        primary key (workspace_id, id),
        unique (workspace_id, source, subject_id),
        foreign key (workspace_id, case_id) references casework.planning_process
      );
      comment on table casework.expected_date is 'What a room expects of a case on a day: the earliest to come is its next date; one that sticks and has passed says since when it is stuck';
      create index expected_date_case on casework.expected_date (workspace_id, case_id, on_day);

      create table casework.request (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        number integer not null,
        case_id uuid,
        kind text not null check (kind in ('offer', 'seat_application', 'referral', 'advice', 'correction', 'interpreter', 'records', 'call', 'other')),
        source text not null check (source in ('staff', 'public', 'link')),
        subject_kind text,
        subject_id uuid,
        title text not null check (length(title) between 1 and 200),
        body text not null check (length(body) <= 8000),
        from_party_id uuid,
        from_name text check (length(from_name) <= 200),
        from_contact text check (length(from_contact) <= 254),
        language text,
        receipt_hash bytea,
        raised_by_person_id uuid,
        raised_at timestamptz not null,
        owner_person_id uuid,
        due_on date not null,
        state text not null check (state in ('open', 'replied', 'closed')),
        reply text check (length(reply) <= 8000),
        replied_at timestamptz,
        outcome text check (outcome in ('done', 'thanked', 'passed_on', 'declined', 'withdrawn', 'duplicate', 'no_reply_needed')),
        outcome_note text check (length(outcome_note) <= 1000),
        closed_at timestamptz,
        erased_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, number),
        unique (workspace_id, receipt_hash),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, from_party_id) references directory.party,
        foreign key (workspace_id, raised_by_person_id) references directory.person,
        foreign key (workspace_id, owner_person_id) references directory.person,
        check ((subject_kind is null) = (subject_id is null)),
        check ((state = 'closed') = (closed_at is not null and outcome is not null))
      );
      comment on column casework.request.from_contact is 'Private, like from_name; erased 90 days after closing';
      create index request_queue on casework.request (workspace_id, state, due_on, id);
      create index request_owner on casework.request (workspace_id, owner_person_id, state);
      create index request_case on casework.request (workspace_id, case_id);
      create index request_from on casework.request (workspace_id, from_party_id);
      create index request_raised_by on casework.request (workspace_id, raised_by_person_id);
      create index request_subject on casework.request (workspace_id, subject_kind, subject_id);
      create index request_to_erase on casework.request (closed_at) where erased_at is null;

      create table casework.file_entry (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        case_id uuid not null,
        kind text not null check (kind in ('call', 'email', 'note', 'document', 'meeting', 'decision', 'request', 'system')),
        happened_at timestamptz not null,
        happened_in_part text check (length(happened_in_part) <= 12),
        with_party_id uuid,
        with_whom text check (length(with_whom) <= 200),
        sector_code text,
        title text not null check (length(title) between 1 and 200),
        title_key text,
        title_values jsonb,
        body text not null check (length(body) <= 20000),
        follow_up text check (length(follow_up) <= 1000),
        by_person_id uuid,
        visibility text not null check (visibility in ('core', 'staff', 'participants')),
        request_id uuid,
        subject_kind text,
        subject_id uuid,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, with_party_id) references directory.party,
        foreign key (workspace_id, sector_code) references directory.sector (workspace_id, code),
        foreign key (workspace_id, by_person_id) references directory.person,
        foreign key (workspace_id, request_id) references casework.request
      );
      comment on column casework.file_entry.title_key is 'For entries that the product writes: the words come from the catalogue, the title is their English';
      create index file_entry_timeline on casework.file_entry (workspace_id, case_id, happened_at desc, id desc);
      create index file_entry_with on casework.file_entry (workspace_id, with_party_id);
      create index file_entry_sector on casework.file_entry (workspace_id, sector_code);
      create index file_entry_by on casework.file_entry (workspace_id, by_person_id);
      create index file_entry_request on casework.file_entry (workspace_id, request_id);

      select platform.protect('casework.numbering', 'select, insert, update');
      select platform.protect('casework.planning_process', 'select, insert, update');
      select platform.protect('casework.expected_date');
      select platform.protect('casework.request', 'select, insert, update');
      select platform.show_across('casework.request', 'workspace_id, id, case_id, closed_at, erased_at');
      grant update (from_name, from_contact, erased_at) on casework.request to commonplan_ops;
      select platform.protect('casework.file_entry', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
