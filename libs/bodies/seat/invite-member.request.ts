import { Choice, EmailAddress, Flag, Id, PlainDate, Text, Whole } from '#libs/platform/contract';
import { END_REASONS, type EndReason } from './membership.lifecycle.js';

/** Who is meant: somebody known, or a name with an address. */
class WhoRequest {
  @Id({ optional: true, nullable: true, description: 'Somebody of the directory' })
  personId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Otherwise: their name' })
  name?: string | null;

  @EmailAddress({ optional: true, nullable: true })
  email?: string | null;

  @Text({ max: 35, pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, optional: true, nullable: true, description: 'Language of the invitation' })
  language?: string | null;

  @Id({ optional: true, nullable: true, description: 'Their organization' })
  organizationId?: string | null;

  @Text({ max: 80, optional: true, nullable: true, description: 'Of a seat at large: the district they stand for' })
  district?: string | null;

  @PlainDate({ optional: true, description: 'First day; today when left out' })
  fromOn?: string;

  @PlainDate({ optional: true, nullable: true, description: 'First day of no longer sitting; the length of term decides when left out' })
  toOn?: string | null;
}

export class InviteMemberRequest extends WhoRequest {
  @Flag({ optional: true, description: 'Only note the name; nobody is written to' })
  suggestOnly?: boolean;
}

/** Put on a seat without asking, as an appointing authority does. */
export class SeatMemberRequest extends WhoRequest {
  @PlainDate({ optional: true, nullable: true })
  appointedOn?: string | null;

  @PlainDate({ optional: true, nullable: true })
  swornOn?: string | null;
}

export class EndMembershipRequest {
  @PlainDate({ optional: true, description: 'First day of no longer sitting; today when left out' })
  on?: string;

  @Choice(END_REASONS)
  reason!: EndReason;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class ChangeTermRequest {
  @PlainDate()
  fromOn!: string;

  @PlainDate({ nullable: true })
  toOn!: string | null;

  @PlainDate({ optional: true, nullable: true })
  swornOn?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

export class RenewMembershipRequest {
  @PlainDate({ optional: true, nullable: true, description: 'The length of term decides when left out' })
  toOn?: string | null;
}
