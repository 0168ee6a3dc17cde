import type { Recipient } from '#libs/platform/mail';
import type { Transaction } from '#libs/platform/work';
import { People } from '../person/people.repository.js';
import { Addressee, type AddresseeRole } from './addressee.entity.js';

/** Whom a report goes to, with the address as it is now. */
export interface ReachableAddressee {
  readonly role: AddresseeRole;
  readonly recipient: Recipient;
}

/** The reporting line inside a transaction. */
export class Addressees {
  constructor(private readonly tx: Transaction) {}

  /** In the order in which a report names them; somebody whose address ended is left out. */
  async reachable(): Promise<ReachableAddressee[]> {
    const lines = await this.tx.table(Addressee).find({}, { position: 'ASC' });
    const contacts = await this.tx.use(People).contacts(lines.map((line) => line.personId));
    return lines.flatMap(({ role, personId }) => {
      const recipient = contacts.get(personId);
      return recipient === undefined ? [] : [{ role, recipient }];
    });
  }
}
