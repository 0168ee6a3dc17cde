import { Choice, Id, ListRequest, PlainDate, Prose, Text } from '#libs/platform/contract';

/** `?seatId&state&search&after&limit` */
export class ListApplicationsRequest extends ListRequest {
  @Id({ optional: true })
  seatId?: string;

  @Choice(['waiting', 'appointed', 'closed'], { optional: true, description: 'Those that wait, when left out' })
  state?: 'waiting' | 'appointed' | 'closed';

  @Text({ max: 100, optional: true, description: 'Part of what was written, or of a name' })
  search?: string;
}

/** Seats whoever applied. */
export class AppointApplicantRequest {
  @Id({ optional: true, description: 'Another seat of the committee than the one applied for' })
  seatId?: string;

  @Text({ max: 200, optional: true, description: 'Their name, when they gave none' })
  name?: string;

  @PlainDate({ optional: true, description: 'First day; today when left out' })
  fromOn?: string;

  @PlainDate({ optional: true, nullable: true })
  appointedOn?: string | null;

  @Prose({ max: 4000, optional: true, description: 'The answer they read with their receipt code' })
  reply?: string;
}
