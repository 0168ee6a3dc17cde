import { Choice, DateInPart, Id, ListRequest, Text, Whole } from '#libs/platform/contract';
import { INSTITUTION_STATES, type InstitutionState } from '../institution/history.rules.js';

/** An office as it is first recorded; what comes later are changes of its history. */
export class AddOfficeRequest {
  @Text({ max: 200 })
  name!: string;

  @Choice(INSTITUTION_STATES)
  state!: InstitutionState;

  @DateInPart({ optional: true, nullable: true, description: 'Since when it is so; as far back as is known when left out' })
  fromOn?: string | null;

  @Id({ optional: true, nullable: true, description: 'The department or office it sits under' })
  placedUnderId?: string | null;

  @Id({ optional: true, nullable: true })
  headPersonId?: string | null;

  @Id({ optional: true, nullable: true, description: 'Whom its head reports to' })
  supervisorPersonId?: string | null;

  @Id({ optional: true, nullable: true, description: 'Another place than the city itself' })
  jurisdictionId?: string | null;
}

/** A mistake in the name or place put right; a rename is a change of its history. */
export class CorrectOfficeRequest {
  @Text({ max: 200 })
  name!: string;

  @Id({ optional: true, nullable: true })
  jurisdictionId?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** `?search&state&after&limit` */
export class ListOfficesRequest extends ListRequest {
  @Text({ max: 100, optional: true, description: 'Part of a name it has or had' })
  search?: string;

  @Choice(INSTITUTION_STATES, { optional: true })
  state?: InstitutionState;
}
