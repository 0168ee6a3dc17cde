import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A series of meetings that changes from a day on goes on as another one. */
export class BodiesSeriesFromADay1764000810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SERIES);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}

const SERIES = `
  alter table bodies.meeting_series
    add column continues_id uuid,
    add foreign key (workspace_id, continues_id) references bodies.meeting_series,
    add constraint meeting_series_continues_other check (continues_id <> id);
  comment on column bodies.meeting_series.continues_id is 'The series that this one goes on from its first day';
  create unique index meeting_series_continues on bodies.meeting_series (workspace_id, continues_id) where continues_id is not null;
`;
