import { Choice, Flag, Text, Whole } from '#libs/platform/contract';
import { ACCESS_KINDS, type AccessKind } from './access-need.model.js';

/** What somebody needs to be able to come. Nobody is named, and nothing about anybody is asked. */
export class AskAccessRequest {
  @Choice(ACCESS_KINDS)
  kind!: AccessKind;

  @Text({ max: 35, pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, optional: true, nullable: true, description: 'Into which language, for interpretation: BCP 47' })
  language?: string | null;
}

export class ArrangeAccessRequest {
  @Flag()
  arranged!: boolean;

  @Whole({ min: 0, max: 100_000, optional: true, nullable: true, description: 'How many used it, known after the meeting' })
  used?: number | null;

  @Whole({ min: 1, max: 2_000_000_000 })
  version!: number;
}
