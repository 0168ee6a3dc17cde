import { Problem, type Actor } from '#libs/kernel';
import type { Transaction } from './transaction.js';

interface KnownAnswer {
  readonly action: string;
  readonly answer: unknown;
}

/** Who may see an answer again under the same key. */
function whoIs(actor: Actor): string {
  return actor.accountId ?? actor.personId ?? actor.via;
}

/**
 * Takes the key for this work, waiting for one at work under the same key.
 * @returns the recorded answer when the work was done before, null when the key is new
 * @throws Problem `work.key.reused` (conflict) when the key was given for something else
 */
export async function takeKey(tx: Transaction, key: string): Promise<{ readonly answer: unknown } | null> {
  const values = [tx.workspaceId, key, whoIs(tx.actor), tx.action, tx.machineNow];
  const taken = await tx.query(
    `insert into work.idempotency (workspace_id, key, who, action, recorded_at) values ($1, $2, $3, $4, $5)
     on conflict (workspace_id, who, key) do nothing returning key`, values);
  if (taken.length > 0) return null;
  const [known] = await tx.query<KnownAnswer>(
    'select action, answer from work.idempotency where workspace_id = $1 and key = $2 and who = $3', values.slice(0, 3));
  if (known?.action !== tx.action) throw new Problem('work.key.reused', 'conflict', { action: tx.action });
  return { answer: known.answer };
}

export async function keepAnswer(tx: Transaction, key: string, answer: unknown): Promise<void> {
  await tx.query('update work.idempotency set answer = $4::jsonb where workspace_id = $1 and key = $2 and who = $3',
    [tx.workspaceId, key, whoIs(tx.actor), JSON.stringify(answer ?? null)]);
}
