import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, isId, systemActor, type Actor } from '#libs/kernel';
import { auditStatement } from '#libs/platform/audit';
import { unreachable, type Statement } from '#libs/platform/database';
import { outboxStatement, type Job } from '#libs/platform/queue';
import { WorkspaceClock } from '#libs/platform/workspace';
import { DataSource } from 'typeorm';
import { keepAnswer, takeKey } from './idempotency.js';
import { Transaction } from './transaction.js';
import { WritingConnection } from './writing-connection.js';

const TRIES = 4;
const RETRIED = new Set(['40001', '40P01']);
/** Marks work that a job found already done. */
const DONE_BEFORE = Symbol('done before');

/**
 * The only way to a writing transaction: context, work, audit rows, events and
 * commit. A deadlock or serialization failure runs the whole work again, so the
 * body must hold all its state inside.
 */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    @Inject(Clock) private readonly clock: Clock,
    private readonly workspaceClock: WorkspaceClock,
  ) {}

  /**
   * Runs `body` in one transaction in the actor's city. With an idempotency key
   * the recorded answer comes back and the body is not run again.
   * @param action dotted code for the audit trail, `deliberation.item.adopt`
   */
  run<T>(action: string, actor: Actor, body: (tx: Transaction) => Promise<T>): Promise<T> {
    const key = actor.idempotencyKey;
    if (key === undefined) return this.retry(action, actor, body);
    return this.retry(action, actor, async (tx) => {
      const known = await takeKey(tx, key);
      if (known !== null) return known.answer as T;
      const answer = await body(tx);
      await keepAnswer(tx, key, answer);
      return answer;
    });
  }

  /**
   * The same for a job: the inbox row commits with the work, so a second run of
   * the same event finds it and does nothing.
   * @returns false when it was done before
   */
  async runOnce(action: string, job: Job, body: (tx: Transaction) => Promise<void>): Promise<boolean> {
    const actor = systemActor(job.workspaceId, 'job', job.consumer);
    const outcome = await this.retry<unknown>(action, actor, async (tx) => {
      const fresh = await tx.query(
        `insert into queue.inbox (workspace_id, consumer, event_id, handled_at) values ($1, $2, $3, $4)
         on conflict do nothing returning event_id`, [job.workspaceId, job.consumer, job.eventId, tx.machineNow]);
      if (fresh.length === 0) return DONE_BEFORE;
      await body(tx);
      return null;
    });
    return outcome !== DONE_BEFORE;
  }

  private async retry<T>(action: string, actor: Actor, body: (tx: Transaction) => Promise<T>): Promise<T> {
    if (!isId(actor.workspaceId)) throw new Error('writing needs a workspace');
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(action, actor, body);
      } catch (error) {
        if (attempt >= TRIES || !RETRIED.has(databaseCode(error))) throw unreachable(error);
        await new Promise((resolve) => setTimeout(resolve, randomInt(5 * 2 ** attempt)));
      }
    }
  }

  private async once<T>(action: string, actor: Actor, body: (tx: Transaction) => Promise<T>): Promise<T> {
    const now = await this.workspaceClock.nowIn(actor.workspaceId);
    const connection = await WritingConnection.open(this.source, actor.workspaceId);
    try {
      const tx = new Transaction(connection.client, connection.manager, action, actor, now, this.clock.now());
      const answer = await body(tx);
      await connection.commit((answer as unknown) === DONE_BEFORE ? [] : lastStatements(tx));
      return answer;
    } catch (error) {
      await connection.rollBack();
      throw error;
    } finally {
      await connection.release();
    }
  }
}

/** The trail and the events, written with the commit. */
function lastStatements(tx: Transaction): Statement[] {
  const { entries, events } = tx.harvest();
  const audit = auditStatement(tx.actor, { at: tx.now, recordedAt: tx.machineNow }, entries);
  return events.length === 0 ? [audit] : [audit, outboxStatement(tx.workspaceId, tx.now, tx.machineNow, events)];
}

/** The SQLSTATE of an error from whatever depth, or an empty text. */
export function databaseCode(error: unknown): string {
  const code = (error as { driverError?: { code?: unknown } }).driverError?.code ?? (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : '';
}

/**
 * Turns the breach of one named unique constraint into a known problem; anything
 * else is thrown as it came.
 */
export function onTaken(constraint: string, problem: () => Error) {
  return (error: unknown): never => {
    const driver = (error as { driverError?: { code?: string; constraint?: string } }).driverError;
    if (driver?.code === '23505' && driver.constraint === constraint) throw problem();
    throw error;
  };
}
