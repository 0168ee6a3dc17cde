import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail is frozen when it is written (`notice`) and sent from a row of its own (`delivery`), so that a lost
 * queue, a stopped server or a restored copy neither loses nor changes a word of it.
 */
export class MailNotices1763901000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema mail;
      create table mail.notice (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        kind text not null check (length(kind) between 1 and 80),
        subject_kind text not null,
        subject_id uuid not null,
        person_id uuid,
        to_name text,
        to_address text,
        language text not null,
        zone text not null,
        from_name text not null,
        reply_to_name text,
        reply_to_address text,
        subject text not null,
        text text,
        html text,
        unsubscribe_url text,
        at timestamptz not null,
        recorded_at timestamptz not null,
        erased_at timestamptz,
        primary key (workspace_id, id),
        check (erased_at is not null or to_address is not null and text is not null and html is not null)
      );
      comment on column mail.notice.at is 'The clock of the city, which a demo may move';
      comment on column mail.notice.recorded_at is 'The clock of the machine';
      create index notice_subject on mail.notice (workspace_id, subject_kind, subject_id, id);
      create index notice_person on mail.notice (workspace_id, person_id, id) where person_id is not null;
      create index notice_recorded on mail.notice (recorded_at) where erased_at is null;
      select platform.protect('mail.notice', 'select, insert, update');
      select platform.show_across('mail.notice', 'workspace_id, id, recorded_at, erased_at');
      grant update (to_name, to_address, text, html, unsubscribe_url, erased_at) on mail.notice to commonplan_ops;

      create table mail.delivery (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        notice_id uuid not null,
        message_id text not null,
        state text not null check (state in ('queued', 'held', 'sending', 'sent', 'delayed', 'failed', 'suppressed')),
        attempts integer not null default 0,
        next_at timestamptz,
        claimed_at timestamptz,
        sent_at timestamptz,
        reason text,
        created_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, message_id),
        foreign key (workspace_id, notice_id) references mail.notice
      );
      comment on column mail.delivery.next_at is 'When it is tried again, by the clock of the machine';
      comment on column mail.delivery.reason is 'A code, never what a mail server said: that may hold an address';
      create index delivery_notice on mail.delivery (workspace_id, notice_id);
      create index delivery_undelivered on mail.delivery (workspace_id, created_at desc, id desc) where state in ('held', 'delayed', 'failed', 'suppressed');
      create index delivery_open on mail.delivery (state, next_at) where state in ('queued', 'held', 'sending', 'delayed');
      select platform.protect('mail.delivery', 'select, insert, update');
      select platform.show_across('mail.delivery', 'workspace_id, id, state, attempts, next_at, claimed_at, sent_at, created_at');

      create table mail.suppression (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        address_hash bytea not null,
        person_id uuid,
        reason text not null,
        since timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, address_hash)
      );
      comment on table mail.suppression is 'Addresses that a mail server refused for good, as sha256 of the address in lower case';
      select platform.protect('mail.suppression', 'select, insert, delete');

      create table mail.caught (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        message_id text not null,
        to_address text not null,
        from_text text not null,
        reply_to text,
        subject text not null,
        text text not null,
        html text not null,
        at timestamptz not null,
        received_at timestamptz not null,
        primary key (workspace_id, id),
        unique (workspace_id, message_id)
      );
      comment on table mail.caught is 'What the built-in catcher received where no mail server is set';
      create index caught_at on mail.caught (workspace_id, at desc, id desc);
      create index caught_received on mail.caught (received_at);
      select platform.protect('mail.caught', 'select, insert, delete');
      select platform.show_across('mail.caught', 'workspace_id, id, received_at');
      grant delete on mail.caught to commonplan_ops;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
