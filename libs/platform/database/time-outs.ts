/** Session settings of every connection, in milliseconds (bar D1). */
export interface TimeOuts {
  readonly statement: number;
  readonly lock: number;
  readonly idleInTransaction: number;
}

export const WEB: TimeOuts = { statement: 5_000, lock: 2_000, idleInTransaction: 10_000 };
export const JOBS: TimeOuts = { statement: 60_000, lock: 2_000, idleInTransaction: 10_000 };

/** As `options` of a connection: instants in UTC, so that text forms are ISO with one replacement. */
export function sessionOptions(times: TimeOuts): string {
  return [
    `-c statement_timeout=${times.statement}`,
    `-c lock_timeout=${times.lock}`,
    `-c idle_in_transaction_session_timeout=${times.idleInTransaction}`,
    '-c TimeZone=UTC',
    '-c jit=off',
  ].join(' ');
}
