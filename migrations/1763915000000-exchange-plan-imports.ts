import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which plans came in from files: by what they say, so that the same plan comes in once. */
export class ExchangePlanImports1763915000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema exchange;

      create table exchange.plan_import (
        workspace_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
        form text not null check (form in ('part1-2009', 'part1-2014', 'part2-2010', 'part2-2016')),
        filename text not null check (length(filename) between 1 and 255),
        source text check (length(source) <= 2000),
        item_count integer not null check (item_count > 0),
        repaired jsonb not null,
        left_out jsonb not null,
        by_person_id uuid,
        imported_at timestamptz not null,
        primary key (workspace_id, id),
        constraint plan_import_once unique (workspace_id, fingerprint),
        foreign key (workspace_id, case_id) references casework.planning_process,
        foreign key (workspace_id, by_person_id) references directory.person
      );
      comment on column exchange.plan_import.fingerprint is 'SHA-256 of what the plan says, not of the file: another layout of the same words is the same plan';
      comment on column exchange.plan_import.repaired is 'Remarks as codes with line, column and values; the words come from the catalogue';
      create index plan_import_case on exchange.plan_import (workspace_id, case_id);
      create index plan_import_person on exchange.plan_import (workspace_id, by_person_id);
      select platform.protect('exchange.plan_import', 'select, insert');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
