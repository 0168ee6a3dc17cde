import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One place that knows which ids are the same party after merges. */
export class DirectoryPartiesJoined1764000850000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function directory.same_party(workspace uuid, party uuid) returns setof uuid language sql stable as $$
        with recursive up as (
            select p.id, p.merged_into_id from directory.party p where p.workspace_id = workspace and p.id = party
            union all select p.id, p.merged_into_id from directory.party p join up on p.workspace_id = workspace and p.id = up.merged_into_id),
          down as (
            select up.id from up where up.merged_into_id is null
            union all select p.id from directory.party p join down on p.workspace_id = workspace and p.merged_into_id = down.id)
        select id from down $$;
      comment on function directory.same_party is 'The party merges lead to, and all that were joined into it: what a list filtered by one of them looks for';
    `);
  }

  async down(): Promise<void> {
    throw new Error('migrations only go forward');
  }
}
