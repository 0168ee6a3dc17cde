import { Choice, DateInPart, Id, Text, Whole } from '#libs/platform/contract';
import { OFFICE_STATES, type OfficeState } from './office.entity.js';

export class SaveOfficeRequest {
  @Text({ max: 200 })
  name!: string;

  @Choice(OFFICE_STATES)
  state!: OfficeState;

  @Id({ optional: true, nullable: true, description: 'The organization it is a unit of' })
  organizationId?: string | null;

  @DateInPart({ optional: true, nullable: true })
  announcedOn?: string | null;

  @DateInPart({ optional: true, nullable: true })
  effectiveOn?: string | null;

  @Id({ optional: true, nullable: true })
  headPersonId?: string | null;

  @Id({ optional: true, nullable: true, description: 'Whom its head reports to' })
  supervisorPersonId?: string | null;
}

export class ChangeOfficeRequest extends SaveOfficeRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
