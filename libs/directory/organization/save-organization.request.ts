import { Choice, Id, Text, Whole } from '#libs/platform/contract';
import { ORGANIZATION_KINDS, TIES, type OrganizationKind, type Tie } from './organization.entity.js';

export class SaveOrganizationRequest {
  @Text({ max: 200 })
  name!: string;

  @Choice(ORGANIZATION_KINDS)
  kind!: OrganizationKind;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true, nullable: true })
  sector?: string | null;

  @Choice(TIES, { optional: true, description: 'A partner is a volunteer: its updates never travel above chair and office' })
  tie?: Tie;

  @Text({ max: 300, pattern: /^https?:\/\/\S+$/, optional: true, nullable: true })
  website?: string | null;

  @Id({ optional: true, nullable: true, description: 'Who answers for it' })
  contactPersonId?: string | null;

  @Id({ optional: true, nullable: true })
  supervisorPersonId?: string | null;
}

export class ChangeOrganizationRequest extends SaveOrganizationRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
