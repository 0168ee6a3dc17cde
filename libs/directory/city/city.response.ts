import { Choice, EmailAddress, Flag, Id, PlainDate, Text, TextList, TimeZone, Whole } from '#libs/platform/contract';
import { REPORTS_TO, type ReportsTo } from '#libs/platform/workspace';

export class CityFoundedResponse {
  @Id() id!: string;
  @Text({ max: 60 }) slug!: string;
  @Text({ max: 120 }) name!: string;
  @Flag({ description: 'A demo without a mail server, on this machine: the invitation lies in /demo/mailbox?city=<slug>' }) mailStaysHere!: boolean;
}

export class SlugSuggestion {
  @Text({ max: 60, description: 'Free when it was looked up' }) slug!: string;
}

/** What every page of a city needs to know about it. */
export class CityResponse {
  @Id() id!: string;
  @Text({ max: 60 }) slug!: string;
  @Text({ max: 120 }) name!: string;
  @Choice(['city', 'demo', 'archive']) kind!: 'city' | 'demo' | 'archive';
  @TimeZone() zone!: string;
  @PlainDate({ description: 'The calendar day it is there now' }) today!: string;
  @TextList({ max: 40, maxLength: 35 }) languages!: string[];
  @Text({ max: 35 }) sourceLanguage!: string;
  @Whole({ min: 1, max: 12 }) fiscalYearStart!: number;
  @Choice(REPORTS_TO) reportsTo!: ReportsTo;
  @Text({ max: 7 }) accent!: string;
  @Text({ max: 120, nullable: true }) officeName!: string | null;
  @EmailAddress({ nullable: true }) officeEmail!: string | null;
  @TextList({ max: 100, maxLength: 10 }) holidays!: string[];
  @Whole({ min: 1, max: 2_000_000_000 }) version!: number;
}
