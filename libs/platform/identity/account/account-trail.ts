import { newId } from '#libs/kernel';
import type { Query } from '../account-database.js';

/** Through which door an account acted, and with which request. */
export interface Door {
  /** `session`, `reset`, `sign-in`. */
  readonly via: string;
  readonly requestId: string;
}

/** One row of the trail of what belongs to no city; written with the change itself. */
export async function recordAccountEvent(query: Query, accountId: string, action: string, door: Door, at: Date): Promise<void> {
  await query('insert into identity.account_event (id, account_id, action, via, request_id, at) values ($1, $2, $3, $4, $5, $6)',
    [newId(at.getTime()), accountId, action, door.via, door.requestId, at]);
}
