import { Choice, EmailAddress, Id, ListOf, PlainDate, Text, Whole } from '#libs/platform/contract';
import { CONTACT_PURPOSES, type ContactPurpose } from './person.entity.js';

/** One line of the list of people. */
export class PersonRow {
  @Id() id!: string;
  @Text({ max: 200 }) name!: string;
  @Text({ max: 120, nullable: true }) roleTitle!: string | null;
  @Id({ nullable: true }) organizationId!: string | null;
  @Text({ max: 200, nullable: true }) organization!: string | null;
  @Text({ max: 40, nullable: true }) sector!: string | null;
  @EmailAddress({ nullable: true }) email!: string | null;
}

export class PersonPage {
  @ListOf(() => PersonRow, { max: 200 }) items!: readonly PersonRow[];
  @Text({ max: 600, nullable: true }) next!: string | null;
}

export class PersonResponse extends PersonRow {
  @Text({ max: 40, nullable: true }) phone!: string | null;
  @Choice(CONTACT_PURPOSES, { nullable: true }) purpose!: ContactPurpose | null;
  @PlainDate({ nullable: true }) until!: string | null;
  @Text({ max: 35, nullable: true }) language!: string | null;
  @Text({ max: 64, nullable: true }) zone!: string | null;
  @Id({ nullable: true, description: 'Set when this person turned out to be another one' }) mergedIntoId!: string | null;
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
