import { Choice, ListRequest, PlainDate, Text, Whole } from '#libs/platform/contract';
import { STANDINGS, type Standing } from './jurisdiction.entity.js';

/** A place of the list by its division, or one the list does not have by name and country. */
export class AddJurisdictionRequest {
  @Text({ max: 200, pattern: /^ocd-division\/country:[a-z]{2}\S*$/, optional: true, nullable: true, description: 'Open Civic Data division' })
  divisionId?: string | null;

  @Text({ max: 200, optional: true, nullable: true, description: 'Needed without a division: Toronto' })
  name?: string | null;

  @Text({ max: 2, min: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166' })
  country?: string;

  @Choice(STANDINGS)
  standing!: Standing;
}

export class ChangeJurisdictionRequest {
  @Choice(STANDINGS)
  standing!: Standing;

  @PlainDate({ optional: true, nullable: true, description: "Last day of the mayor's (manager's, executive's) term" })
  executiveTermEndsOn?: string | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}

/** `?search&standing&after&limit` */
export class ListJurisdictionsRequest extends ListRequest {
  @Text({ max: 100, optional: true })
  search?: string;

  @Choice(STANDINGS, { optional: true })
  standing?: Standing;
}
