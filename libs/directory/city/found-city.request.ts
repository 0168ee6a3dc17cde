import { Choice, EmailAddress, Text, TextList, TimeZone, Whole } from '#libs/platform/contract';
import { REPORTS_TO, type ReportsTo } from '#libs/platform/workspace';

/** "Start your own city": what it takes to begin. */
export class FoundCityRequest {
  @Text({ max: 120, description: 'The name people say: Riverton' })
  name!: string;

  @Text({ max: 60, min: 2, pattern: /^[a-z0-9][a-z0-9-]+$/, optional: true, description: 'First part of its public addresses; made from the name when left out' })
  slug?: string;

  @TimeZone()
  zone!: string;

  @Whole({ min: 1, max: 12, description: 'Month in which the fiscal year begins' })
  fiscalYearStart!: number;

  @Choice(REPORTS_TO)
  reportsTo!: ReportsTo;

  @TextList({ max: 40, maxLength: 35, description: 'Languages of the public pages, BCP 47, the first one is the one you write in' })
  languages!: string[];

  @Text({ max: 200, pattern: /^ocd-division\/country:[a-z]{2}\S*$/, optional: true, description: 'Open Civic Data division, when the city was chosen from the list' })
  divisionId?: string;

  @EmailAddress({ description: 'Your address: the invitation to sign in goes there' })
  email!: string;

  @Text({ max: 200, description: 'Your name; one word is enough' })
  personName!: string;
}
