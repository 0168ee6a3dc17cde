import { expect } from '@jest/globals';
import type { Api, City, Visitor } from '../support/api.js';

export interface SeededCity extends City {
  readonly administrator: Visitor;
}

/**
 * A city with something in every room, made through the API. A room that comes
 * later adds a line: what is not there cannot be looked for by its neighbor.
 */
export async function seedCity(api: Api): Promise<SeededCity> {
  const city = await api.foundCity();
  const administrator = await api.signedIn(city, 'administrator');
  const base = `/api/v1/cities/${city.slug}`;
  for (const [path, body] of SEEDS) {
    const answer = await administrator.post(`${base}${path}`, body);
    expect([path, answer.status, answer.text]).toEqual([path, 201, answer.text]);
  }
  return { ...city, administrator };
}

const SEEDS: readonly (readonly [string, object])[] = [
  ['/invitations', { email: 'neighbor@seed.invalid', role: 'member' }],
  ['/tokens', { name: 'Dashboard', role: 'researcher', days: 30 }],
];

/** One id of each table in which the city has a row, and those of its people's sessions and accounts. */
export async function idsOf(api: Api, city: City): Promise<string[]> {
  const tables = await api.database.sql<{ name: string }>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.columns
     where column_name = 'id' and data_type = 'uuid' and table_schema <> 'bullmq'
       and (table_schema, table_name) in (select table_schema, table_name from information_schema.columns where column_name = 'workspace_id')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await api.database.sql<{ id: string }>(`select id from ${name} where workspace_id = $1 limit 1`, [city.id]);
    if (row !== undefined) found.push(row.id);
  }
  const own = await api.database.sql<{ id: string }>(
    'select s.id from identity.session s join identity.access a using (account_id) where a.workspace_id = $1 union select account_id from identity.access where workspace_id = $1', [city.id]);
  return [...found, ...own.map((row) => row.id)];
}
