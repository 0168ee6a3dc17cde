import type { Actor } from '#libs/kernel';
import { holds } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { READ_DIRECTORY } from './directory.permissions.js';
import { directoryProblem } from './directory.problems.js';

/** How to reach somebody is seen by staff of the whole city, and by the person. */
export function maySeeContact(actor: Actor, personId: string): boolean {
  return holds(actor, READ_DIRECTORY) || actor.personId === personId;
}

/**
 * Everybody named must be known in this city.
 * @throws Problem `directory.person.absent` with the first id that is not
 */
export async function requireKnownPeople(tx: Transaction, ...ids: readonly (string | null | undefined)[]): Promise<void> {
  const asked = [...new Set(ids.filter((id): id is string => id !== null && id !== undefined))];
  if (asked.length === 0) return;
  const found = await tx.query<{ id: string }>('select id from directory.person where workspace_id = $1 and id = any($2::uuid[])', [tx.workspaceId, asked]);
  const missing = asked.find((id) => !found.some((row) => row.id === id));
  if (missing !== undefined) throw directoryProblem('person.absent', { id: missing });
}

/** @throws Problem `directory.organization.absent` */
export async function requireKnownOrganization(tx: Transaction, id: string | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  const found = await tx.query('select 1 from directory.organization where workspace_id = $1 and id = $2', [tx.workspaceId, id]);
  if (found.length === 0) throw directoryProblem('organization.absent', { id });
}

/** @throws Problem `directory.jurisdiction.absent` */
export async function requireKnownJurisdiction(tx: Transaction, id: string | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  const found = await tx.query('select 1 from directory.jurisdiction where workspace_id = $1 and id = $2', [tx.workspaceId, id]);
  if (found.length === 0) throw directoryProblem('jurisdiction.absent', { id });
}
