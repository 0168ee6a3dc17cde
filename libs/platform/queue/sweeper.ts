import type { CrossWorkspace } from '#libs/platform/database';
import type { Clock } from '#libs/kernel';
import type { Consumers } from './consumers.js';
import type { OutboxRow, Relay } from './relay.js';

interface UnsettledRow extends OutboxRow {
  /** Consumers that have handled it or have given up. */
  readonly done: string[];
}

const QUIET_MS = 120_000;
const DAY_MS = 86_400_000;

/**
 * Trusts nothing that a broker says: an event that not all consumers have handled
 * two minutes after it was handed over is handed over again.
 */
export class Sweeper {
  constructor(
    private readonly cross: CrossWorkspace,
    private readonly consumers: Consumers,
    private readonly relay: Relay,
    private readonly clock: Clock,
  ) {}

  /** @returns how many jobs were added again */
  async sweep(): Promise<number> {
    const now = this.clock.now();
    const rows = await this.cross.rows<UnsettledRow>({
      text: `select o.workspace_id, o.id, o.event, o.ids, o.occurred_at,
          coalesce((select array_agg(i.consumer) from queue.inbox i where i.workspace_id = o.workspace_id and i.event_id = o.id), '{}')
          || coalesce((select array_agg(f.consumer) from queue.failure f where f.workspace_id = o.workspace_id and f.event_id = o.id), '{}') as done
        from queue.outbox o
        where o.relayed_at < $1 and o.settled_at is null order by o.relayed_at limit 2000`,
      values: [new Date(now.getTime() - QUIET_MS)],
    });
    const open = (row: UnsettledRow, consumer: string): boolean => !row.done.includes(consumer);
    const unsettled = rows.filter((row) => this.consumers.hearing(row.event).some(({ consumer }) => open(row, consumer)));
    const settled = rows.filter((row) => !unsettled.includes(row)).map((row) => row.id);
    if (settled.length > 0) {
      await this.cross.rows({ text: 'update queue.outbox set settled_at = $1 where id = any($2::uuid[])', values: [now, settled] });
    }
    const again = await this.relay.add(unsettled, (row, consumer) => open(row as UnsettledRow, consumer));
    if (unsettled.length > 0) {
      await this.cross.rows({ text: 'update queue.outbox set relayed_at = $1 where id = any($2::uuid[])', values: [now, unsettled.map((row) => row.id)] });
    }
    return again;
  }

  /** Retention: settled events 7 days, the inbox 30 (longer than any redelivery), answers under a key 7. */
  async prune(): Promise<void> {
    const before = (days: number): Date => new Date(this.clock.now().getTime() - days * DAY_MS);
    await this.cross.rows({ text: 'delete from queue.outbox where settled_at < $1', values: [before(7)] });
    await this.cross.rows({ text: 'delete from queue.inbox where handled_at < $1', values: [before(30)] });
    await this.cross.rows({ text: 'delete from queue.failure where failed_at < $1', values: [before(90)] });
    await this.cross.rows({ text: 'delete from work.idempotency where recorded_at < $1', values: [before(7)] });
  }
}
