import type { Actor } from '#libs/kernel';
import { holds, requirePermission, type Permission, type Scope } from '#libs/platform/contract';
import type { Transaction } from '#libs/platform/work';
import { READ_ALL_BODIES } from './bodies.permissions.js';
import { bodiesProblem } from './bodies.problems.js';
import { Body } from './body/body.entity.js';

/** What an actor may see of all bodies, in the form that queries bind. */
export interface BodyView {
  /** Sees every body. */
  readonly all: boolean;
  /** Has a part in this city's work. */
  readonly takesPart: boolean;
  /** Bodies that the actor sits on or runs. */
  readonly own: readonly string[];
}

export function bodyViewOf(actor: Actor): BodyView {
  const own = actor.grants.filter(({ scopeKind }) => scopeKind === 'body').flatMap(({ scopeId }) => scopeId ?? []);
  return { all: holds(actor, READ_ALL_BODIES), takesPart: actor.grants.length > 0, own };
}

/** `$1` all, `$2` takes part, `$3` own bodies; for a table of bodies called `b`. The same rule as `maySee`. */
export const SEEN_BODIES = `($1::boolean or b.visibility = 'public' or ($2::boolean and b.visibility = 'participants') or b.id = any($3::uuid[]))`;

export function viewValues(actor: Actor): [boolean, boolean, readonly string[]] {
  const { all, takesPart, own } = bodyViewOf(actor);
  return [all, takesPart, own];
}

export function maySee(actor: Actor, body: Pick<Body, 'id' | 'visibility'>): boolean {
  const { all, takesPart, own } = bodyViewOf(actor);
  return all || body.visibility === 'public' || (takesPart && body.visibility === 'participants') || own.includes(body.id);
}

/** A grant on the body, on its planning process or on the whole city. */
export function scopesOf(body: Pick<Body, 'id' | 'caseId'>): Scope[] {
  return [{ kind: 'body', id: body.id }, ...(body.caseId === null ? [] : [{ kind: 'process', id: body.caseId } as const])];
}

/** What may not be seen does not exist; what may be seen and not done is refused by name. */
export function requireOn(actor: Actor, permission: Permission, body: Body): void {
  if (!maySee(actor, body) && !holds(actor, permission, scopesOf(body))) throw bodiesProblem('body.absent', { id: body.id });
  requirePermission(actor, permission, scopesOf(body));
}

/** Loads the body and asks. @throws Problem `bodies.body.absent`, `access.denied` */
export async function requireBody(tx: Transaction, id: string, permission: Permission): Promise<Body> {
  const body = await tx.table(Body).require(id, bodiesProblem('body.absent', { id }));
  requireOn(tx.actor, permission, body);
  return body;
}
