import { Choice, Id, ListRequest, Text } from '#libs/platform/contract';

/** `?search&organizationId&sector&after&limit` */
export class ListPeopleRequest extends ListRequest {
  @Text({ max: 100, optional: true, description: 'Part of a name' })
  search?: string;

  @Id({ optional: true })
  organizationId?: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true, description: "Sector of the person's organization" })
  sector?: string;

  @Choice(['yes', 'no'], { optional: true, description: 'Only people with, or without, an address' })
  reachable?: 'yes' | 'no';
}
