import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A recommended motion was voted on: it has the day of its vote like every other decided one. */
export class BodiesRecommendedMotions1764000820100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bodies.motion drop constraint motion_check2,
        add constraint motion_decided_at check ((state in ('carried', 'failed', 'tied', 'recommended')) = (decided_at is not null))`);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
