import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How every later table is protected: `platform.protect` forces row-level
 * security, so that even a mistake in a query shows one city's rows at most.
 */
export class PlatformRolesAndPolicies1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema platform;
      revoke create on schema public from public;

      create function platform.protect(target regclass, privileges text default 'select, insert, update, delete')
      returns void language plpgsql as $$
      declare
        schema_name text := (select n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = target);
      begin
        execute format('grant usage on schema %I to commonplan_app, commonplan_ops', schema_name);
        execute format('alter table %s enable row level security', target);
        execute format('alter table %s force row level security', target);
        execute format('create policy workspace_isolation on %s for all to commonplan_app
          using (workspace_id = nullif(current_setting(''app.workspace_id'', true), '''')::uuid)
          with check (workspace_id = nullif(current_setting(''app.workspace_id'', true), '''')::uuid)', target);
        execute format('grant %s on %s to commonplan_app', privileges, target);
      end $$;

      comment on function platform.protect is
        'Forces row-level security on a workspace table; an unset workspace shows and takes nothing';

      create function platform.show_across(target regclass, columns text)
      returns void language plpgsql as $$
      begin
        execute format('create policy across_workspaces on %s for all to commonplan_ops using (true) with check (true)', target);
        execute format('grant select (%s) on %s to commonplan_ops', columns, target);
      end $$;

      comment on function platform.show_across is
        'Lets the cross-workspace role see the named columns of a table: ids and times only';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
