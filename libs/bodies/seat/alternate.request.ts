import { Id, PlainDate, Text } from '#libs/platform/contract';

export class NameAlternateRequest {
  @Id({ optional: true, nullable: true, description: 'Somebody of the directory' })
  personId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Otherwise: their name' })
  name?: string | null;

  @PlainDate({ optional: true, description: 'First day; today when left out' })
  fromOn?: string;

  @PlainDate({ optional: true, nullable: true, description: 'First day of no longer standing in; until further notice when left out' })
  toOn?: string | null;
}
