import { Choice, EmailAddress, Text, TextList, TimeZone, Whole } from '#libs/platform/contract';
import { REPORTS_TO, type ReportsTo } from '#libs/platform/workspace';

/** Only what is given changes. */
export class ChangeCityRequest {
  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;

  @Text({ max: 120, optional: true })
  name?: string;

  @Text({ max: 60, min: 2, pattern: /^[a-z0-9][a-z0-9-]+$/, optional: true, description: 'The address until now keeps leading here' })
  slug?: string;

  @TimeZone({ optional: true })
  zone?: string;

  @TextList({ max: 40, maxLength: 35, optional: true })
  languages?: string[];

  @Text({ max: 35, optional: true, description: 'The language that texts are written in; one of the languages' })
  sourceLanguage?: string;

  @Whole({ min: 1, max: 12, optional: true })
  fiscalYearStart?: number;

  @Choice(REPORTS_TO, { optional: true })
  reportsTo?: ReportsTo;

  @Text({ max: 7, pattern: /^#[0-9a-f]{6}$/, optional: true, description: 'Accent color' })
  accent?: string;

  @Text({ max: 120, optional: true, nullable: true })
  officeName?: string | null;

  @EmailAddress({ optional: true, nullable: true, description: 'Where replies go; somebody must answer it' })
  officeEmail?: string | null;

  @TextList({ max: 100, maxLength: 10, optional: true, description: 'Calendar days on which nobody works there' })
  holidays?: string[];
}
