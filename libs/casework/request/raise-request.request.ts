import { Choice, EmailAddress, Id, Nested, PlainDate, Prose, Text } from '#libs/platform/contract';
import { REQUEST_KINDS, type RequestKind } from './request-due.rules.js';

/** What a request is about: an item, a body, an action step. */
export class RequestSubject {
  @Text({ max: 40, pattern: /^[a-z][a-z_]*$/ })
  kind!: string;

  @Id()
  id!: string;
}

export class RaiseRequestRequest {
  @Choice(REQUEST_KINDS)
  kind!: RequestKind;

  @Text({ max: 200 })
  title!: string;

  @Prose({ max: 8000, optional: true })
  body?: string;

  @Id({ optional: true, nullable: true })
  caseId?: string | null;

  @Nested(() => RequestSubject, { optional: true, nullable: true })
  subject?: RequestSubject | null;

  @Id({ optional: true, nullable: true, description: 'Who waits, when known here' })
  fromPartyId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Who waits, when not; erased 90 days after closing' })
  fromName?: string | null;

  @EmailAddress({ optional: true, nullable: true })
  fromContact?: string | null;

  @Id({ optional: true, nullable: true, description: 'Who answers for it; you, when left out; null for nobody yet' })
  ownerPersonId?: string | null;

  @PlainDate({ optional: true, description: 'Working days by kind, when left out' })
  dueOn?: string;
}
