import pg from 'pg';
import { sessionOptions, type TimeOuts } from './time-outs.js';

export interface PoolSettings {
  readonly url: string;
  readonly max: number;
  readonly times: TimeOuts;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** Statements of one turn go out in one round trip. */
  readonly pipeline?: boolean;
}

/** A connection is dear to make: a process, a handshake, and every statement planned anew. */
export const IDLE_MS = 300_000;

const INSTANT = 1184;
const DAY = 1082;
const BIG = 20;

/** Dates stay text (`2026-11-30`), instants become ISO text, counts become numbers. */
const textTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
    if (oid === DAY) return (value: string) => value;
    if (oid === INSTANT) return toIso;
    if (oid === BIG) return Number;
    return pg.types.getTypeParser(oid, 'text') as (value: string) => unknown;
  },
};

/** `2026-11-30 08:00:00.5+00` to `2026-11-30T08:00:00.5Z`. */
function toIso(value: string): string {
  return value.replace(' ', 'T').replace('+00', 'Z');
}

/** A pool whose idle connections may break without taking the process down. */
export function openPool(settings: PoolSettings, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    connectionString: settings.url,
    max: settings.max,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: IDLE_MS,
    application_name: settings.name,
    options: sessionOptions(settings.times),
    types: textTypes,
    keepAlive: true,
    ...(settings.pipeline === true ? { pipeline: true } : {}),
  } as pg.PoolConfig);
  pool.on('error', onError);
  return pool;
}
