import { createHmac } from 'node:crypto';
import pg from 'pg';

/** Connections made for the two login roles. */
export interface RoleUrls {
  readonly appUrl: string;
  readonly opsUrl: string;
}

export interface RoleWishes {
  /** Set when the administrator made the role; it only gets the rights. */
  readonly appUrl: string | null;
  readonly opsUrl: string | null;
  /** Passwords of roles made here are derived from it, so that every start knows them. */
  readonly secret: string;
}

const GROUPS = ['commonplan_app', 'commonplan_ops'] as const;

/**
 * Makes the two groups that own nothing and bypass nothing, and a login for each
 * unless one was given. Safe to run again.
 */
export async function ensureRoles(client: pg.Client, ownerUrl: string, wishes: RoleWishes): Promise<RoleUrls> {
  // Roles belong to the whole cluster: two installations that start at once must not make them twice.
  await client.query("select pg_advisory_lock(hashtext('commonplan.roles'))");
  try {
    for (const group of GROUPS) await ensureRole(client, group, 'NOLOGIN');
    const appUrl = await ensureLogin(client, ownerUrl, 'commonplan_app', wishes.appUrl, wishes.secret);
    const opsUrl = await ensureLogin(client, ownerUrl, 'commonplan_ops', wishes.opsUrl, wishes.secret);
    return { appUrl, opsUrl };
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('commonplan.roles'))");
  }
}

async function ensureLogin(client: pg.Client, ownerUrl: string, group: string, given: string | null, secret: string): Promise<string> {
  const url = new URL(given ?? ownerUrl);
  if (given === null) {
    url.username = `${group}_login`;
    url.password = createHmac('sha256', secret).update(`${group} login`).digest('base64url');
    await ensureRole(client, url.username, `LOGIN PASSWORD ${client.escapeLiteral(url.password)}`);
  }
  const login = decodeURIComponent(url.username);
  await client.query(`grant ${group} to ${client.escapeIdentifier(login)}`);
  return url.toString();
}

async function ensureRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  // Only a superuser may name these attributes in ALTER, and the owner on a hosted server is none.
  const statement = rowCount === 0
    ? `create role ${client.escapeIdentifier(name)} with NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE ${attributes}`
    : `alter role ${client.escapeIdentifier(name)} with ${attributes}`;
  await client.query(statement);
}
