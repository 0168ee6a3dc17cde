import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The institution that came of a recommendation, with day and act; and which items and measures carry an objective of an office. */
export class ImplementationWhatCameOfIt1764000850100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table implementation.outcome (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        party_id uuid,
        body_id uuid,
        mechanism text not null check (mechanism ~ '^[a-z][a-z0-9_]{1,39}$'),
        act text check (length(act) between 1 and 200),
        done_on text not null check (length(done_on) <= 12),
        done_from date not null,
        source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
        created_at timestamptz not null,
        removed_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, party_id) references directory.party,
        foreign key (workspace_id, body_id) references bodies.body,
        check (num_nonnulls(party_id, body_id) = 1)
      );
      comment on table implementation.outcome is 'An item led to an office, organization or body: by which act, when. done_on is EDTF text, done_from its first day';
      create index outcome_item on implementation.outcome (workspace_id, item_id);
      create index outcome_party on implementation.outcome (workspace_id, party_id);
      create index outcome_body on implementation.outcome (workspace_id, body_id);
      create unique index outcome_once_party on implementation.outcome (workspace_id, item_id, party_id) where removed_at is null and party_id is not null;
      create unique index outcome_once_body on implementation.outcome (workspace_id, item_id, body_id) where removed_at is null and body_id is not null;

      create table implementation.objective_tie (
        workspace_id uuid not null,
        id uuid not null,
        objective_id uuid not null,
        item_id uuid,
        measure_id uuid,
        created_at timestamptz not null,
        removed_at timestamptz,
        version integer not null default 1,
        primary key (workspace_id, id),
        foreign key (workspace_id, objective_id) references directory.objective,
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, measure_id) references assessment.measure,
        check (num_nonnulls(item_id, measure_id) = 1)
      );
      comment on table implementation.objective_tie is 'An item or a measure that carries an objective in the mission of an office';
      create index objective_tie_objective on implementation.objective_tie (workspace_id, objective_id);
      create index objective_tie_item on implementation.objective_tie (workspace_id, item_id);
      create index objective_tie_measure on implementation.objective_tie (workspace_id, measure_id);
      create unique index objective_tie_once on implementation.objective_tie (workspace_id, objective_id, (coalesce(item_id, measure_id))) where removed_at is null;

      select platform.protect('implementation.outcome', 'select, insert, update');
      select platform.protect('implementation.objective_tie', 'select, insert, update');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
