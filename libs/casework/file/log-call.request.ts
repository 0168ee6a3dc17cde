import { Choice, Id, Instant, Nested, PlainDate, Prose, Text } from '#libs/platform/contract';
import { REQUEST_KINDS, type RequestKind } from '../request/request-due.rules.js';
import { VISIBILITIES, type Visibility } from './file-entry.entity.js';

/** "Make it a request" in the same press. */
export class CallRequest {
  @Choice(REQUEST_KINDS, { optional: true, description: 'A call to return, when left out' })
  kind?: RequestKind;

  @Text({ max: 200, optional: true, description: 'What about, when left out' })
  title?: string;

  @PlainDate({ optional: true })
  dueOn?: string;

  @Id({ optional: true, nullable: true, description: 'You, when left out' })
  ownerPersonId?: string | null;
}

/** A call in 15 seconds: who, what about, a note. */
export class LogCallRequest {
  @Id({ optional: true, description: 'Who, when known here' })
  withPartyId?: string;

  @Text({ max: 200, optional: true, description: 'Who, when not: as they said it' })
  withWhom?: string;

  @Text({ max: 200, description: 'What about' })
  about!: string;

  @Prose({ max: 20_000, optional: true, description: 'What was said' })
  note?: string;

  @Text({ max: 40, pattern: /^[a-z][a-z0-9_]*$/, optional: true, description: "That of the caller's organization, when left out" })
  sector?: string;

  @Text({ max: 1000, optional: true, description: 'What follows from it' })
  followUp?: string;

  @Instant({ optional: true, description: 'Now, when left out' })
  happenedAt?: string;

  @Choice(VISIBILITIES, { optional: true, description: 'Staff, when left out' })
  visibility?: Visibility;

  @Nested(() => CallRequest, { optional: true })
  request?: CallRequest;
}
