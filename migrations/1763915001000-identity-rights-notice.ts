import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every process remembers for some seconds who a secret belongs to. A commit that takes away or changes a right
 * says so to all of them, however it was made; notices of one transaction are folded into one.
 */
export class IdentityRightsNotice1763915001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function identity.tell_rights() returns trigger language plpgsql as $$
      begin
        perform pg_notify('commonplan_rights', '');
        return null;
      end $$;

      create trigger session_rights after delete on identity.session for each statement execute function identity.tell_rights();
      create trigger account_rights after update of disabled_at or delete on identity.account for each statement execute function identity.tell_rights();
      create trigger access_rights after insert or update or delete on identity.access for each statement execute function identity.tell_rights();
      create trigger grant_row_rights after insert or update or delete on identity.grant_row for each statement execute function identity.tell_rights();
      create trigger api_token_rights after update of revoked_at, role, expires_at or delete on identity.api_token
        for each statement execute function identity.tell_rights();
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
