import { Inject, Injectable } from '@nestjs/common';
import { SEEN_BODIES, viewValues } from '#libs/bodies';
import type { Actor } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { requirePermission } from '#libs/platform/contract';
import { cityToken, hashSecret, newSecret } from '#libs/platform/identity';
import { UnitOfWork, type Transaction } from '#libs/platform/work';
import { SUBSCRIBE } from '../exchange.permissions.js';
import { exchangeProblem } from '../exchange.problems.js';
import { CalendarLink } from './calendar-link.entity.js';
import type { MakeCalendarLinkRequest } from './calendar-link.request.js';
import type { CalendarLinkMade } from './calendar-link.response.js';

/** Makes, renews and revokes my own secret calendar addresses. */
@Injectable()
export class KeepCalendarLinks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * A fresh address; the one before it for the same calendar ends.
   * @throws Problem `exchange.calendar.no-person`, `exchange.calendar.absent` for a body that the actor may not see
   */
  make({ idempotencyKey: _, ...actor }: Actor, { bodyId = null }: MakeCalendarLinkRequest): Promise<CalendarLinkMade> {
    // Without the key of the client: the recorded answer would hold the secret.
    return this.unitOfWork.run('exchange.calendar.make', actor, async (tx) => {
      const personId = personOf(actor);
      requirePermission(actor, SUBSCRIBE, actor.grants.flatMap(({ scopeKind, scopeId }) => (scopeId === null ? [] : [{ kind: scopeKind, id: scopeId }])));
      if (bodyId !== null) await requireSeen(tx, actor, bodyId);
      await revokeStanding(tx, personId, bodyId);
      const secret = newSecret();
      const link = Object.assign(new CalendarLink(), {
        workspaceId: tx.workspaceId, id: tx.newId(), personId, bodyId, secretHash: hashSecret(secret), madeAt: tx.machineNow, revokedAt: null,
      });
      await tx.table(CalendarLink).insert(link);
      tx.record({ kind: 'calendar_link', id: link.id, after: { bodyId } });
      return { id: link.id, url: `${this.config.publicUrl}/l/${cityToken(tx.workspaceId, secret)}/calendar.ics` };
    });
  }

  /** From now on the address answers 410. @throws Problem `exchange.calendar.absent` also for somebody else's */
  revoke(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run('exchange.calendar.revoke', actor, async (tx) => {
      // Who is no person has no links: whatever is asked for is not there.
      if (actor.personId === null) throw exchangeProblem('calendar.absent', { id });
      const ended = await tx.query<{ id: string }>(
        'update exchange.calendar_link set revoked_at = $4 where workspace_id = $1 and id = $2 and person_id = $3 and revoked_at is null returning id',
        [tx.workspaceId, id, actor.personId, tx.machineNow]);
      if (ended.length === 0) throw exchangeProblem('calendar.absent', { id });
      tx.record({ kind: 'calendar_link', id, after: { revoked: true } });
    });
  }
}

function personOf({ personId }: Actor): string {
  if (personId === null) throw exchangeProblem('calendar.no-person');
  return personId;
}

async function requireSeen(tx: Transaction, actor: Actor, bodyId: string): Promise<void> {
  const seen = await tx.query(`select 1 from bodies.body b where ${SEEN_BODIES} and b.workspace_id = $4 and b.id = $5`, [...viewValues(actor), tx.workspaceId, bodyId]);
  if (seen.length === 0) throw exchangeProblem('calendar.absent', { id: bodyId });
}

/** Two presses at once wait for each other here: the second ends the first one's address. */
async function revokeStanding(tx: Transaction, personId: string, bodyId: string | null): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('exchange.calendar:' || $1::text || $2::text, 0))`, [tx.workspaceId, personId]);
  await tx.query(
    'update exchange.calendar_link set revoked_at = $4 where workspace_id = $1 and person_id = $2 and body_id is not distinct from $3::uuid and revoked_at is null',
    [tx.workspaceId, personId, bodyId, tx.machineNow]);
}
