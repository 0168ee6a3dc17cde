import type pg from 'pg';
import type { Statement } from './statement.js';

/** For the driver; a named statement is prepared once for each connection. */
export function toQuery({ name, text, values = [] }: Statement): pg.QueryConfig {
  return name === undefined ? { text, values: [...values] } : { name, text, values: [...values] };
}

/** Sets the city of the transaction under way: row-level security shows nothing without it. */
export function enterWorkspace(workspaceId: string): pg.QueryConfig {
  return { name: 'context', text: "select set_config('app.workspace_id', $1, true)", values: [workspaceId] };
}
