import { Injectable } from '@nestjs/common';
import { AccountDatabase } from '../account-database.js';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly passwordHash: string | null;
  readonly language: string;
  readonly disabledAt: Date | null;
}

const COLUMNS = 'id, email, password_hash as "passwordHash", language, disabled_at as "disabledAt"';

/** The form in which an address is kept and compared. */
export function normalEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

/** Finding accounts, which belong to no city. */
@Injectable()
export class Accounts {
  constructor(private readonly database: AccountDatabase) {}

  async byEmail(email: string): Promise<Account | null> {
    const [row] = await this.database.query<Account>(`select ${COLUMNS} from identity.account where email = $1`, [normalEmail(email)]);
    return row ?? null;
  }

  async byId(id: string): Promise<Account | null> {
    const [row] = await this.database.query<Account>(`select ${COLUMNS} from identity.account where id = $1`, [id]);
    return row ?? null;
  }
}
