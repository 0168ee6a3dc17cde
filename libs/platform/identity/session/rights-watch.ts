import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Clock, newId } from '#libs/kernel';
import { CONFIG, type Config } from '#libs/platform/config';
import { rightsChanged, type RightsNews } from './principal-cache.js';

const CHANNEL = 'commonplan_rights';
const PROBE = 'commonplan_rights_probe';
/** Milliseconds between two looks, and how long one counts: well below a second (bar S7). */
const LOOK_EVERY = 250;
const COUNTS_FOR = 700;
/** After a failure nobody tries again for so long. */
const PAUSE = 5_000;

/**
 * Hears from the database when rights change in any process. The server hands over notices before it answers the
 * next statement of a connection, so a look that was answered proves that everything committed before it has been heard.
 */
@Injectable()
export class RightsWatch implements RightsNews, OnApplicationShutdown {
  private connection: Promise<pg.Client> | null = null;
  private heardUntil = -Infinity;
  private lookedAt = -Infinity;
  private pausedFrom = -Infinity;
  private closed = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Whether every change up to 0.7 seconds ago is known here; never without a connection. Asking keeps the watch alive. */
  isCurrent(): boolean {
    const now = this.clock.now().getTime();
    if (!this.closed && away(now, this.lookedAt) >= LOOK_EVERY && away(now, this.pausedFrom) >= PAUSE) {
      this.lookedAt = now;
      void this.look();
    }
    return away(now, this.heardUntil) < COUNTS_FOR;
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    const { connection } = this;
    this.connection = null;
    await connection?.then((client) => client.end()).catch(() => undefined);
  }

  private async look(): Promise<void> {
    const connection = (this.connection ??= this.open());
    try {
      const client = await connection;
      const asked = this.clock.now().getTime();
      await client.query('select 1');
      if (this.connection === connection) this.heardUntil = asked;
    } catch {
      this.lose(connection);
    }
  }

  /** @throws Error also where notices do not arrive, as behind a pooler that hands out other connections */
  private async open(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.config.databaseAppUrl, application_name: 'rights', connectionTimeoutMillis: 2_000, query_timeout: 2_000, keepAlive: true,
    });
    let heard = '';
    client.on('error', () => this.lose(this.connection));
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === PROBE) heard = payload;
      else rightsChanged();
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}; listen ${PROBE}`);
      const word = newId();
      await client.query('select pg_notify($1, $2)', [PROBE, word]);
      await client.query('select 1');
      if (heard !== word) throw new Error('notices do not arrive');
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // What was remembered before we listened may have changed since.
    rightsChanged();
    return client;
  }

  private lose(connection: Promise<pg.Client> | null): void {
    if (connection === null || this.connection !== connection) return;
    this.connection = null;
    this.heardUntil = -Infinity;
    this.pausedFrom = this.clock.now().getTime();
    void connection.then((client) => client.end()).catch(() => undefined);
  }
}

/** A clock that was set back must not make an old look count for long. */
function away(a: number, b: number): number {
  return Math.abs(a - b);
}
