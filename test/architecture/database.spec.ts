import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { copyDatabase } from './model/database-copy.js';
import type { DatabaseCopy } from './model/database-copy.js';
import { CATALOG_RULES } from './rules/catalog.js';

type RuleName = keyof typeof CATALOG_RULES;

/** Each rule's own breach: what somebody in a hurry would write, and the fault it must give. */
const BREACHES: Readonly<Record<RuleName, readonly (readonly [sql: string, fault: string])[]>> = {
  roles: [['alter role commonplan_app createdb', 'commonplan_app may bypass']],
  forced: [
    ['create table x.plan (workspace_id uuid not null, id uuid not null, primary key (workspace_id, id))', 'x.plan is not protected'],
    ['alter table audit.entry no force row level security', 'audit.entry is not protected'],
    ['drop policy workspace_isolation on audit.entry', 'audit.entry is not protected'],
  ],
  around: [
    ['create view x.seen as select * from audit.entry', 'x.seen is a view without security_invoker'],
    ['create materialized view x.kept as select 1 as one', 'x.kept is a materialized view'],
    ['create function x.peek() returns bigint language sql security definer as $$ select 1::bigint $$', 'x.peek is SECURITY DEFINER'],
  ],
  bound: [
    ['create table x.loose (id uuid primary key)', 'x.loose has no workspace_id'],
    ['create table x.maybe (workspace_id uuid, id uuid primary key)', 'x.maybe.workspace_id may be null'],
    ['create table x.keyed (workspace_id uuid not null, id uuid primary key)', 'x.keyed has no primary key that begins with'],
  ],
  references: [
    ['alter table x.child add constraint stray foreign key (parent_id) references x.parent (id)', 'x.child stray can point into another city'],
    ['alter table x.child add constraint crossed foreign key (workspace_id, parent_id) references x.parent (id, workspace_id)', 'x.child crossed can point'],
  ],
  unique: [['create unique index oracle on x.child (name)', 'x.child oracle tells'], ['create unique index folded on x.child (lower(name))', 'x.child folded tells']],
  supported: [
    ['alter table x.child add constraint unindexed foreign key (workspace_id, parent_id) references x.parent (workspace_id, id)', 'x.child unindexed has no index on workspace_id, parent_id'],
    ["create index partial on x.child (workspace_id, parent_id) where name = 'a'; alter table x.child add constraint half foreign key (workspace_id, parent_id) references x.parent (workspace_id, id)", 'x.child half has no index'],
  ],
  clocks: [['alter table x.child add at timestamptz default now()', 'x.child.at defaults to now()'], ['alter table x.child add day date default current_date', 'x.child.day defaults']],
  instants: [
    ['alter table x.child add at timestamp', 'x.child.at is timestamp without time zone'],
    ["create type x.mood as enum ('a'); alter table x.child add mood x.mood", 'x.child.mood is x.mood'],
  ],
  truncate: [['grant truncate on x.child to commonplan_app', 'grants TRUNCATE to commonplan_app'], ['grant select on x.child to public', 'grants SELECT to everybody']],
};

/** Two tables that keep every rule, for the breaches to be made on. */
const FIXTURE = `
  create schema x;
  create table x.parent (workspace_id uuid not null, id uuid not null, primary key (workspace_id, id), unique (id), unique (id, workspace_id));
  create table x.child (workspace_id uuid not null, id uuid not null, parent_id uuid, name text, since timestamptz, opens time, primary key (workspace_id, id))`;

describe('the migrated database keeps the house rules', () => {
  let copy: DatabaseCopy;
  beforeAll(async () => { copy = await copyDatabase(); });
  afterAll(() => copy.drop());

  const faults = async (rule: RuleName): Promise<string[]> => {
    const { sql } = CATALOG_RULES[rule];
    const { rows } = await copy.client.query<{ fault: string }>(sql, sql.includes('$1') ? [copy.roles] : []);
    return rows.map((row) => row.fault).sort();
  };

  for (const rule of Object.keys(CATALOG_RULES) as RuleName[]) {
    it(CATALOG_RULES[rule].title, async () => expect((await faults(rule)).join('\n')).toBe(''));

    it.each(BREACHES[rule])(`${rule} bites: %s`, async (breach, fault) => {
      await copy.client.query('begin');
      try {
        await copy.client.query(FIXTURE);
        const before = await faults(rule);
        await copy.client.query(breach);
        const added = (await faults(rule)).filter((line) => !before.includes(line));
        expect(added).toContainEqual(expect.stringContaining(fault));
      } finally {
        await copy.client.query('rollback');
      }
    });
  }
});
