import { Choice, EmailAddress, Id, PlainDate, Text, TimeZone, Whole } from '#libs/platform/contract';
import { CONTACT_PURPOSES, type ContactPurpose } from './person.entity.js';

/** A person as typed by staff. One word is a name; an address needs a purpose. */
export class SavePersonRequest {
  @Text({ max: 200 })
  name!: string;

  @EmailAddress({ optional: true, nullable: true })
  email?: string | null;

  @Text({ max: 40, optional: true, nullable: true })
  phone?: string | null;

  @Choice(CONTACT_PURPOSES, { optional: true, nullable: true, description: 'Why the address may be held' })
  purpose?: ContactPurpose | null;

  @PlainDate({ optional: true, nullable: true, description: 'The last day on which it may be held' })
  until?: string | null;

  @Text({ max: 35, pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, optional: true, nullable: true, description: 'Language of email to this person' })
  language?: string | null;

  @TimeZone({ optional: true, nullable: true })
  zone?: string | null;

  @Id({ optional: true, nullable: true })
  organizationId?: string | null;

  @Text({ max: 120, optional: true, nullable: true })
  roleTitle?: string | null;
}

export class ChangePersonRequest extends SavePersonRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
