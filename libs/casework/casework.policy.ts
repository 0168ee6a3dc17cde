import type { Actor } from '#libs/kernel';
import { holds, holdsAnywhere, requirePermission, type Permission, type Scope } from '#libs/platform/contract';
import { HANDLE_REQUESTS, READ_CASES, READ_CORE_FILE, READ_FILE } from './casework.permissions.js';
import { caseworkProblem } from './casework.problems.js';
import type { Visibility } from './file/file-entry.entity.js';

const inCase = (caseId: string): Scope[] => [{ kind: 'process', id: caseId }];

/** A grant for the whole city or for this one process gives it. @throws Problem `access.denied` */
export function requireInCase(actor: Actor, permission: Permission, caseId: string): void {
  requirePermission(actor, permission, inCase(caseId));
}

/** Which stage a process is in is no secret inside the city: whoever takes part in anything may see it. */
export function requireTakesPart(actor: Actor, caseId: string): void {
  if (!holdsAnywhere(actor, READ_CASES)) throw caseworkProblem('case.absent', { id: caseId });
}

/** What of a file somebody sees: staff all, the core team its private room, everybody else what is meant for participants. */
export function visibleTo(actor: Actor, caseId: string): readonly Visibility[] {
  if (holds(actor, READ_FILE, inCase(caseId))) return ['staff', 'core', 'participants'];
  if (holds(actor, READ_CORE_FILE, inCase(caseId))) return ['core', 'participants'];
  return holdsAnywhere(actor, READ_CASES) ? ['participants'] : [];
}

/** The one who answers for a request, or those who handle all; to others it does not exist. */
export function requireMayHandle(actor: Actor, request: { readonly id: string; readonly ownerPersonId: string | null; readonly caseId: string | null }): void {
  const scopes = request.caseId === null ? [] : inCase(request.caseId);
  const own = actor.personId !== null && actor.personId === request.ownerPersonId;
  if (!own && !holds(actor, HANDLE_REQUESTS, scopes)) throw caseworkProblem('request.absent', { id: request.id });
}
