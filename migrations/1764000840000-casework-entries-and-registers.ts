import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who held what stands in a file, files put to an entry by hand, and the registers of a body: its advice and the issues it was told of. */
export class CaseworkEntriesAndRegisters1764000840000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENTRIES);
    await runner.query(REGISTERS);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const ENTRIES = `
  alter table casework.file_entry
    add column external boolean not null default false,
    add column hosts jsonb not null default '[]' check (jsonb_typeof(hosts) = 'array');
  comment on column casework.file_entry.external is 'It happened without the city: a referendum, a law of the state, a gathering held by others';
  comment on column casework.file_entry.hosts is 'Names of organizations that held it, as texts';

  alter table casework.attachment
    alter column mail_id drop not null,
    add column entry_id uuid,
    add constraint attachment_entry_id_fkey foreign key (workspace_id, entry_id) references casework.file_entry,
    add constraint attachment_owner_check check (num_nonnulls(mail_id, entry_id) = 1),
    add constraint attachment_entry_position_key unique (workspace_id, entry_id, position);
  comment on column casework.attachment.entry_id is 'The entry that somebody put it to; null for what came with an email';`;

const REGISTERS = `
  create table bodies.register_line (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    body_id uuid not null,
    kind text not null check (kind in ('advice', 'issue')),
    no integer not null check (no > 0),
    title text not null check (length(title) between 1 and 200),
    text text not null check (length(text) <= 8000),
    open_to_all boolean not null,
    entered_on date not null,
    entered_by_person_id uuid,
    settled_on date,
    settled_note text check (length(settled_note) <= 1000),
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, body_id, kind, no),
    foreign key (workspace_id, body_id) references bodies.body,
    foreign key (workspace_id, entered_by_person_id) references directory.person
  );
  comment on table bodies.register_line is 'Advice that a body gave, or an issue that it was told of: numbered in its kind, never renumbered, never taken out';
  comment on column bodies.register_line.open_to_all is 'The body shows this line to everybody; the words of replies stay inside';
  create index register_line_entered_by on bodies.register_line (workspace_id, entered_by_person_id);

  create table bodies.register_letter (
    workspace_id uuid not null references workspace.workspace,
    id uuid not null,
    line_id uuid not null,
    party_id uuid not null,
    request_id uuid not null,
    sent_on date not null,
    stance text check (stance in ('followed', 'in_part', 'noted', 'declined')),
    version integer not null default 1,
    primary key (workspace_id, id),
    unique (workspace_id, request_id),
    foreign key (workspace_id, line_id) references bodies.register_line,
    foreign key (workspace_id, party_id) references directory.party,
    foreign key (workspace_id, request_id) references casework.request
  );
  comment on table bodies.register_letter is 'To whom a line of the register went; what is waited for, the reply and its day stand in the request';
  comment on column bodies.register_letter.stance is 'What the reply means for the body, as it reads it; null until somebody says so';
  create index register_letter_line on bodies.register_letter (workspace_id, line_id, sent_on, id);
  create index register_letter_party on bodies.register_letter (workspace_id, party_id);

  select platform.protect('bodies.register_line', 'select, insert, update');
  select platform.protect('bodies.register_letter', 'select, insert, update');`;
