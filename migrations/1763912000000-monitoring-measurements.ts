import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Targets and measured values; a correction keeps the old value. */
export class MonitoringMeasurements1763912000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema monitoring;

      create table monitoring.target (
        workspace_id uuid not null,
        id uuid not null,
        measure_id uuid not null,
        on_day text not null check (length(on_day) <= 12),
        from_day date not null,
        value numeric(24, 6) not null,
        version integer not null default 1,
        primary key (workspace_id, id),
        unique (workspace_id, measure_id, on_day),
        foreign key (workspace_id, measure_id) references assessment.measure
      );
      select platform.protect('monitoring.target');

      create table monitoring.measurement (
        workspace_id uuid not null,
        id uuid not null,
        measure_id uuid not null,
        on_day text not null check (length(on_day) <= 12),
        from_day date not null,
        value numeric(24, 6),
        low numeric(24, 6),
        high numeric(24, 6),
        source text not null check (length(source) between 1 and 500),
        place text not null check (length(place) <= 200),
        note text not null check (length(note) <= 2000),
        by_person_id uuid,
        corrects_id uuid,
        at timestamptz not null,
        primary key (workspace_id, id),
        foreign key (workspace_id, measure_id) references assessment.measure,
        foreign key (workspace_id, corrects_id) references monitoring.measurement,
        foreign key (workspace_id, by_person_id) references directory.person,
        check (low is null or high is null or low <= high)
      );
      comment on column monitoring.measurement.value is 'Null says: asked for and not to be had; the gap is shown with a word';
      create index measurement_measure on monitoring.measurement (workspace_id, measure_id, from_day, at);
      create index measurement_corrects on monitoring.measurement (workspace_id, corrects_id) where corrects_id is not null;
      create index measurement_person on monitoring.measurement (workspace_id, by_person_id);
      select platform.protect('monitoring.measurement', 'select, insert');

      create table monitoring.item_measure (
        workspace_id uuid not null,
        id uuid not null,
        item_id uuid not null,
        measure_id uuid not null,
        primary key (workspace_id, id),
        unique (workspace_id, item_id, measure_id),
        foreign key (workspace_id, item_id) references deliberation.item,
        foreign key (workspace_id, measure_id) references assessment.measure
      );
      create index item_measure_measure on monitoring.item_measure (workspace_id, measure_id);
      select platform.protect('monitoring.item_measure');
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
