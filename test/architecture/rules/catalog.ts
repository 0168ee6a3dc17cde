/** One thing a catalog must not show: the query gives a `fault` a row. `$1` is the list of our login and group roles. */
export interface CatalogRule {
  readonly title: string;
  readonly sql: string;
}

/** Tables that belong to no city, each known by hash or by the owner alone; every other table carries workspace_id. */
const GLOBAL = [
  'public.schema_migration',
  'identity.account', 'identity.session', 'identity.one_time', 'identity.reset_request', 'identity.rate', 'identity.account_event',
];

/** Unique across cities on purpose: what is looked up before the city is known. */
const UNIQUE_ACROSS = ['workspace.workspace(slug)', 'workspace.former_slug(slug)'];

/** Functions that act as their owner, each with a fixed search_path and a reason in its migration. */
const DEFINERS: readonly string[] = [];

const list = (names: readonly string[]): string => `(array[${names.map((name) => `'${name}'`).join(', ')}]::text[])`;

/** Our tables: BullMQ's are its own, extensions' are theirs. */
const TABLES = `(
  select c.oid, n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity, c.relacl, a.attnum as workspace, a.attnotnull as bound
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  left join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'bullmq') and n.nspname !~ '^pg_'
)`;

const COLUMNS = `(
  select t.name || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) as type, y.typtype, pg_get_expr(d.adbin, d.adrelid) as fallback
  from ${TABLES} t
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  join pg_type y on y.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
)`;

/** What the migrated database must keep, read from its own catalogs. */
export const CATALOG_RULES = {
  roles: {
    title: 'T1 the app roles own nothing and bypass nothing',
    sql: `select r.rolname || ' may bypass row security, owns something or makes roles' as fault from pg_roles r
      where r.rolname = any($1) and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
        or exists (select 1 from pg_class where relowner = r.oid) or exists (select 1 from pg_namespace where nspowner = r.oid)
        or exists (select 1 from pg_proc where proowner = r.oid))
      union all select m.rolname || ' is a member of ' || g.rolname from pg_auth_members x join pg_roles m on m.oid = x.member join pg_roles g on g.oid = x.roleid
      where m.rolname = any($1) and not g.rolname = any($1)`,
  },
  forced: {
    title: 'T2 row-level security is on, forced and has a policy on every table with workspace_id',
    sql: `select t.name || ' is not protected' as fault from ${TABLES} t where t.workspace is not null
      and not (t.relrowsecurity and t.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = t.oid))`,
  },
  around: {
    title: 'T3 no view, materialized view or function leads around row-level security',
    sql: `select n.nspname || '.' || c.relname || case c.relkind when 'm' then ' is a materialized view' else ' is a view without security_invoker' end as fault
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname not in ('pg_catalog', 'information_schema', 'bullmq') and (c.relkind = 'm' or c.relkind = 'v'
        and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false))
        and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      union all select n.nspname || '.' || p.proname || ' is SECURITY DEFINER' from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema') and not n.nspname || '.' || p.proname = any${list(DEFINERS)}`,
  },
  bound: {
    title: 'every table carries workspace_id not null, and its key begins with it',
    sql: `select t.name || ' has no workspace_id' as fault from ${TABLES} t where t.workspace is null and not t.name = any${list(GLOBAL)}
      union all select t.name || '.workspace_id may be null' from ${TABLES} t where not t.bound
      union all select t.name || ' has no primary key that begins with workspace_id' from ${TABLES} t where t.workspace is not null
        and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisprimary and i.indkey[0] = t.workspace)`,
  },
  references: {
    title: 'T7 every foreign key between workspace tables runs through workspace_id on both sides',
    sql: `select f.name || ' ' || k.conname || ' can point into another city' as fault
      from pg_constraint k join ${TABLES} f on f.oid = k.conrelid join ${TABLES} r on r.oid = k.confrelid
      where k.contype = 'f' and f.workspace is not null and r.workspace is not null
        and coalesce(array_position(k.conkey, f.workspace) <> array_position(k.confkey, r.workspace), true)`,
  },
  unique: {
    title: 'T9 unique indexes of workspace tables begin with workspace_id',
    sql: `select t.name || ' ' || c.relname || ' tells one city what another has' as fault
      from pg_index i join ${TABLES} t on t.oid = i.indrelid join pg_class c on c.oid = i.indexrelid
      where i.indisunique and t.workspace is not null and i.indkey[0] <> t.workspace
        and not t.name || '(' || pg_get_indexdef(i.indexrelid, 1, true) || ')' = any${list(UNIQUE_ACROSS)}`,
  },
  supported: {
    title: 'every foreign key has an index that begins with its columns',
    sql: `select t.name || ' ' || k.conname || ' has no index on ' || (
        select string_agg(a.attname, ', ' order by array_position(k.conkey, a.attnum)) from pg_attribute a where a.attrelid = t.oid and a.attnum = any(k.conkey)) as fault
      from pg_constraint k join ${TABLES} t on t.oid = k.conrelid
      where k.contype = 'f' and not exists (select 1 from pg_index i where i.indrelid = t.oid and i.indisvalid
        and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
        and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)`,
  },
  clocks: {
    title: 'no column takes its time from the database',
    sql: `select c.name || ' defaults to ' || c.fallback as fault from ${COLUMNS} c where c.fallback ~* 'now\\(|current_(timestamp|date|time)|localtime|_timestamp\\('`,
  },
  instants: {
    title: 'every instant is timestamptz, and no column is an enum',
    sql: `select c.name || ' is ' || c.type as fault from ${COLUMNS} c where c.type ~ '^timestamp.* without time zone|^time.* with time zone' and c.type !~ '^timestamp.* with time zone' or c.typtype = 'e'`,
  },
  truncate: {
    title: 'nobody but the owner may empty a table (TRUNCATE knows no policies), and nothing is granted to everybody',
    sql: `select t.name || ' grants ' || a.privilege_type || ' to ' || coalesce(r.rolname, 'everybody') as fault
      from ${TABLES} t cross join aclexplode(t.relacl) a left join pg_roles r on r.oid = a.grantee
      where a.grantee = 0 or r.rolname = any($1) and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,
  },
} as const satisfies Readonly<Record<string, CatalogRule>>;
