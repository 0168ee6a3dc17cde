import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that comes in, corrections that keep what stood there, and the hand-over of all that runs a process. */
export class CaseworkMailCorrectionsAndHandOver1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table casework.request drop constraint request_source_check;
      alter table casework.request add constraint request_source_check check (source in ('staff', 'public', 'link', 'email'));

      alter table casework.file_entry add column links jsonb not null default '[]';
      comment on column casework.file_entry.links is 'Where it stands elsewhere: [{kind, label, url}]';
      create index file_entry_kind on casework.file_entry (workspace_id, case_id, kind, happened_at desc, id desc);

      create table casework.entry_correction (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        entry_id uuid not null,
        no integer not null check (no > 0),
        title text not null,
        title_key text,
        title_values jsonb,
        body text not null,
        follow_up text,
        visibility text not null check (visibility in ('core', 'staff', 'participants')),
        links jsonb not null,
        reason text check (length(reason) <= 500),
        by_person_id uuid,
        at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, entry_id, no),
        foreign key (workspace_id, entry_id) references casework.file_entry,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on table casework.entry_correction is 'What stood in an entry before it was corrected; by and at are those of the correction';
      create index entry_correction_by on casework.entry_correction (workspace_id, by_person_id);

      create table casework.incoming_mail (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        message_id text not null check (length(message_id) between 1 and 998),
        thread_id uuid not null,
        outcome text not null check (outcome in ('filed', 'request', 'dropped')),
        drop_reason text check (drop_reason in ('automatic', 'bulk', 'bounce', 'loop')),
        case_id uuid,
        entry_id uuid,
        request_id uuid,
        from_party_id uuid,
        from_name text check (length(from_name) <= 200),
        from_address text check (length(from_address) <= 320),
        subject text not null check (length(subject) <= 500),
        body text not null check (length(body) <= 100000),
        sent_at timestamptz,
        received_at timestamptz not null,
        erased_at timestamptz,
        primary key (workspace_id, id),
        unique nulls not distinct (workspace_id, message_id, case_id),
        foreign key (workspace_id, thread_id) references casework.incoming_mail,
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, entry_id) references casework.file_entry,
        foreign key (workspace_id, request_id) references casework.request,
        foreign key (workspace_id, from_party_id) references directory.party,
        check ((outcome = 'filed') = (entry_id is not null)),
        check ((outcome = 'request') = (request_id is not null)),
        check ((outcome = 'dropped') = (drop_reason is not null))
      );
      comment on table casework.incoming_mail is 'An email as it came; the entry or request made of it may be changed, this is not';
      comment on column casework.incoming_mail.received_at is 'The clock of the city';
      create index incoming_mail_thread on casework.incoming_mail (workspace_id, thread_id, received_at, id);
      create index incoming_mail_case on casework.incoming_mail (workspace_id, case_id, received_at desc, id desc);
      create index incoming_mail_entry on casework.incoming_mail (workspace_id, entry_id);
      create index incoming_mail_request on casework.incoming_mail (workspace_id, request_id);
      create index incoming_mail_from on casework.incoming_mail (workspace_id, from_party_id);

      create table casework.attachment (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        mail_id uuid not null,
        position integer not null check (position > 0),
        filename text not null check (length(filename) between 1 and 255),
        file_id uuid,
        content_type text,
        size bigint not null check (size >= 0),
        sha256 text,
        refused text check (refused in ('type', 'size', 'count')),
        primary key (workspace_id, id),
        unique (workspace_id, mail_id, position),
        foreign key (workspace_id, mail_id) references casework.incoming_mail,
        check ((file_id is null) = (refused is not null)),
        check ((file_id is null) = (sha256 is null))
      );
      comment on column casework.attachment.refused is 'Why it was not kept; its name stays so that nobody looks for it in vain';

      create table casework.hand_over (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        from_party_id uuid not null,
        to_party_id uuid not null,
        to_person_id uuid not null,
        on_day date not null,
        note text check (length(note) <= 2000),
        state text not null check (state in ('planned', 'done', 'returned', 'withdrawn')),
        moves jsonb not null,
        planned_by_person_id uuid,
        done_at timestamptz,
        done_by_person_id uuid,
        returned_at timestamptz,
        return_reason text check (length(return_reason) <= 1000),
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, from_party_id) references directory.party,
        foreign key (workspace_id, to_party_id) references directory.party,
        foreign key (workspace_id, to_person_id) references directory.person,
        foreign key (workspace_id, planned_by_person_id) references directory.person,
        foreign key (workspace_id, done_by_person_id) references directory.person,
        check (from_party_id <> to_party_id),
        check ((state in ('done', 'returned')) = (done_at is not null)),
        check ((state = 'returned') = (returned_at is not null))
      );
      comment on table casework.hand_over is 'All that runs the processes of a city passes from one organization to another';
      create index hand_over_from on casework.hand_over (workspace_id, from_party_id);
      create index hand_over_to on casework.hand_over (workspace_id, to_party_id);
      create index hand_over_to_person on casework.hand_over (workspace_id, to_person_id);
      create index hand_over_planned_by on casework.hand_over (workspace_id, planned_by_person_id);
      create index hand_over_done_by on casework.hand_over (workspace_id, done_by_person_id);
      create index hand_over_day on casework.hand_over (workspace_id, on_day desc, id desc);

      create table casework.hand_over_line (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        hand_over_id uuid not null,
        kind text not null check (kind in ('case', 'request', 'duty', 'role')),
        subject_id uuid not null,
        from_party_id uuid,
        from_person_id uuid,
        role text,
        given_id uuid,
        went_back boolean,
        primary key (workspace_id, id),
        unique (workspace_id, hand_over_id, kind, subject_id),
        foreign key (workspace_id, hand_over_id) references casework.hand_over,
        foreign key (workspace_id, from_party_id) references directory.party,
        foreign key (workspace_id, from_person_id) references directory.person
      );
      comment on table casework.hand_over_line is 'One thing that moved and whose it was, so that it finds the way back';
      comment on column casework.hand_over_line.given_id is 'The grant that replaced the one that ended';
      comment on column casework.hand_over_line.went_back is 'Null until it is handed back; false when it had moved on meanwhile';
      create index hand_over_line_from_party on casework.hand_over_line (workspace_id, from_party_id);
      create index hand_over_line_from_person on casework.hand_over_line (workspace_id, from_person_id);

      select platform.protect('casework.entry_correction', 'select, insert');
      select platform.protect('casework.incoming_mail', 'select, insert, update');
      select platform.show_across('casework.incoming_mail', 'workspace_id, id, case_id, request_id, outcome, received_at, erased_at');
      grant update (from_name, from_address, erased_at) on casework.incoming_mail to commonplan_ops;
      select platform.protect('casework.attachment', 'select, insert, delete');
      select platform.protect('casework.hand_over', 'select, insert, update');
      select platform.protect('casework.hand_over_line', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
