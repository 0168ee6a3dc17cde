import { Choice, ListRequest, Text } from '#libs/platform/contract';
import { ORGANIZATION_KINDS, type OrganizationKind } from './organization.entity.js';

/** `?search&sector&kind&after&limit` */
export class ListOrganizationsRequest extends ListRequest {
  @Text({ max: 100, optional: true, description: 'Part of a name' })
  search?: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true })
  sector?: string;

  @Choice(ORGANIZATION_KINDS, { optional: true })
  kind?: OrganizationKind;
}
