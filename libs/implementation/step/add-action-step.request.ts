import { Id, PlainDate, Prose, Text, TextList } from '#libs/platform/contract';

/** "Who does what by when" for an item. */
export class AddActionStepRequest {
  @Id() itemId!: string;
  @Text({ max: 300 }) title!: string;
  @Prose({ max: 8000, optional: true }) body?: string;
  @Id({ description: 'Who leads: a person, an organization, an office or a seat' }) leadPartyId!: string;
  @Id({ optional: true, nullable: true, description: 'Who is asked; without it whoever answers for the lead' }) leadPersonId?: string | null;
  @TextList({ max: 20, maxLength: 36, optional: true, description: 'Parties that help' }) partnerIds?: string[];
  @PlainDate({ optional: true, nullable: true, description: 'Before this day it is not due yet, and nobody is asked' }) startOn?: string | null;
  @PlainDate({ optional: true, nullable: true }) promisedOn?: string | null;
  @PlainDate({ optional: true, description: 'First day on which its lead is asked; today when left out' }) askedFrom?: string;
}
