import type { Transaction } from '#libs/platform/work';
import { normalEmail } from '../account/accounts.js';
import { problem } from '../identity.problems.js';
import { rightsChanged } from '../session/principal-cache.js';
import { AccessRow } from './access.entity.js';

/** Part of a transaction: which accounts enter this city, and as whom. */
export class Access {
  constructor(private readonly tx: Transaction) {}

  /** Lets the account in, or says as whom it acts from now on. Safe to repeat. */
  async open(accountId: string, personId: string | null): Promise<void> {
    const standing = await this.tx.query<{ id: string }>(
      `update identity.access set person_id = coalesce($3, person_id) where workspace_id = $1 and account_id = $2 and ended_at is null returning id`,
      [this.tx.workspaceId, accountId, personId]);
    if (standing.length === 0) await this.tx.table(AccessRow).insert(AccessRow.open(this.tx.workspaceId, accountId, personId, this.tx.machineNow));
    rightsChanged();
  }

  /**
   * Shuts the account out of this city at once and ends its own grants; those of the person stay for a successor.
   * @throws Problem `identity.access.absent` (absent)
   */
  async end(accountId: string): Promise<void> {
    const ended = await this.tx.query(
      'update identity.access set ended_at = $3 where workspace_id = $1 and account_id = $2 and ended_at is null returning id',
      [this.tx.workspaceId, accountId, this.tx.machineNow]);
    if (ended.length === 0) throw problem('access.absent');
    await this.tx.query(
      `update identity.grant_row set valid_until = greatest($3, valid_from)
       where workspace_id = $1 and account_id = $2 and (valid_until is null or valid_until > $3)`,
      [this.tx.workspaceId, accountId, this.tx.machineNow]);
    rightsChanged();
  }

  /** The account of an address, made without a password when there is none; it gets one by invitation or reset. */
  async accountFor(email: string, language: string): Promise<string> {
    const [row] = await this.tx.query<{ id: string }>(
      `insert into identity.account (id, email, language, created_at) values ($1, $2, $3, $4)
       on conflict (email) do update set email = excluded.email returning id`,
      [this.tx.newId(), normalEmail(email), language, this.tx.machineNow]);
    if (row === undefined) throw new Error('no account was made');
    return row.id;
  }
}
