import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events wait here in the commit that caused them; the inbox makes handling them twice harmless. */
export class QueueOutbox1763900300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema queue;
      create table queue.outbox (
        workspace_id uuid not null references workspace.workspace,
        id uuid not null,
        event text not null,
        ids jsonb not null,
        occurred_at timestamptz not null,
        recorded_at timestamptz not null,
        relayed_at timestamptz,
        settled_at timestamptz,
        primary key (workspace_id, id)
      );
      create index outbox_waiting on queue.outbox (id) where relayed_at is null;
      create index outbox_unsettled on queue.outbox (relayed_at) where relayed_at is not null and settled_at is null;
      create index outbox_settled on queue.outbox (settled_at) where settled_at is not null;
      select platform.protect('queue.outbox', 'select, insert');
      select platform.show_across('queue.outbox', 'workspace_id, id, event, ids, occurred_at, recorded_at, relayed_at, settled_at');
      grant update (relayed_at, settled_at), delete on queue.outbox to commonplan_ops;

      create table queue.inbox (
        workspace_id uuid not null references workspace.workspace,
        consumer text not null,
        event_id uuid not null,
        handled_at timestamptz not null,
        primary key (workspace_id, consumer, event_id)
      );
      create index inbox_event on queue.inbox (workspace_id, event_id);
      create index inbox_handled on queue.inbox (handled_at);
      select platform.protect('queue.inbox', 'select, insert');
      select platform.show_across('queue.inbox', 'workspace_id, consumer, event_id, handled_at');
      grant delete on queue.inbox to commonplan_ops;

      create table queue.failure (
        workspace_id uuid not null references workspace.workspace,
        consumer text not null,
        event_id uuid not null,
        attempts integer not null,
        reason text not null,
        failed_at timestamptz not null,
        primary key (workspace_id, consumer, event_id)
      );
      comment on column queue.failure.reason is 'A code, never a message: messages may hold personal data';
      select platform.protect('queue.failure', 'select, insert, update, delete');
      select platform.show_across('queue.failure', 'workspace_id, consumer, event_id, attempts, reason, failed_at');
      grant insert, update, delete on queue.failure to commonplan_ops;
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
