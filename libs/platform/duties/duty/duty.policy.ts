import type { Actor } from '#libs/kernel';
import { holds, type Permission } from '#libs/platform/contract';
import { dutyProblem } from '../duties.problems.js';
import { isAnsweredOnItsPage } from '../ladder/duty-kind.js';
import type { Duty } from './duty.entity.js';

/** The holder may close or pass on what is theirs; staff may for anybody. To all others it is not there. */
export function requireHolderOr(actor: Actor, duty: Duty, permission: Permission): void {
  const mine = actor.personId !== null && duty.holderPersonId === actor.personId;
  if (!mine && !holds(actor, permission)) throw dutyProblem('duty.absent');
}

/** What somebody waits for is answered or passed on where it stands: here it would only leave the list. @throws Problem `duties.duty.on-its-page` */
export function requireClosedHere(duty: Duty): void {
  if (isAnsweredOnItsPage(duty.kind)) throw dutyProblem('duty.on-its-page', { path: duty.path });
}
