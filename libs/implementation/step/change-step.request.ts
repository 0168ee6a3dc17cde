import { Choice, Id, PlainDate, Prose, Text, TextList, Whole } from '#libs/platform/contract';

/** Only what is given changes; the words before and the reason stay readable. */
export class ChangeStepRequest {
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @Text({ max: 1000, description: 'Why; it stands beside the former words' }) reason!: string;
  @Text({ max: 300, optional: true }) title?: string;
  @Prose({ max: 8000, optional: true }) body?: string;
  @PlainDate({ optional: true, nullable: true }) startOn?: string | null;
  @PlainDate({ optional: true, nullable: true, description: 'A new promise; the former one stays on record' }) promisedOn?: string | null;
  @TextList({ max: 20, maxLength: 36, optional: true, description: 'Parties that help, the whole list' }) partnerIds?: string[];
  @Choice(['stopped'], { optional: true, description: 'Given up: it is no longer asked about' }) progress?: 'stopped';
}

/** In one press, with history and what is open. */
export class HandOffStepRequest {
  @Whole({ min: 1, max: 2_147_483_647 }) version!: number;
  @Text({ max: 1000, optional: true }) reason?: string;
  @Id() leadPartyId!: string;
  @Id({ optional: true, nullable: true }) leadPersonId?: string | null;
}
