import { Choice, Id, ListOf } from '#libs/platform/contract';
import { ADDRESSEE_ROLES, type AddresseeRole } from './addressee.entity.js';

export class AddresseeLine {
  @Choice(ADDRESSEE_ROLES)
  role!: AddresseeRole;

  @Id()
  personId!: string;
}

/** All of them, in the order in which a report names them. */
export class ChangeAddresseesRequest {
  @ListOf(() => AddresseeLine, { max: 20 })
  addressees!: AddresseeLine[];
}
